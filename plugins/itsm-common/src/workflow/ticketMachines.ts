import { type PinnedTerms, termsThatHold } from '../contract';
import type { OtherMachine } from './events';
import type { TicketSituation } from './situation';

/** Of all machines the terms that end first hold (CI16). */
export function holdTerms(next: TicketSituation): void {
  const { principalTerms, otherMachines, registeredAt } = next;
  const holding =
    principalTerms && otherMachines.length > 0
      ? termsThatHold(principalTerms, otherMachines, registeredAt)
      : { terms: principalTerms, termsOf: null };
  next.terms = holding.terms;
  next.termsOf = holding.termsOf;
}

/** The principal's terms become known, or another machine is the principal. */
export function pinPrincipal(
  next: TicketSituation,
  terms: PinnedTerms,
  machineId: string | null,
): void {
  next.principalTerms = terms;
  next.machineId = machineId;
  dropMachine(next, machineId);
}

/** One more machine; the terms that hold are found anew. */
export function addMachine(next: TicketSituation, machine: OtherMachine): void {
  next.otherMachines = [...next.otherMachines, machine];
  holdTerms(next);
}

/** One machine less, where it is one of the others. */
export function dropMachine(
  next: TicketSituation,
  machineId: string | null,
): void {
  next.otherMachines = next.otherMachines.filter(
    one => one.machineId !== machineId,
  );
  holdTerms(next);
}

/** What was proposed is so: another machine, or the principal's terms. */
export function agreeQualification(next: TicketSituation): void {
  const agreed = next.pending.qualification;
  if (agreed?.adds) addMachine(next, agreed.adds);
  else if (agreed) pinPrincipal(next, agreed.terms, agreed.terms.machineId);
  delete next.pending.qualification;
}
