import type { Intervention } from './fieldWork';
import type { ActInput, TicketAct } from './inputs';
import type { TicketSituation } from './situation';

/** The interventions under way. */
export function openInterventions(situation: TicketSituation): Intervention[] {
  return situation.interventions.filter(one => one.endedAt === null);
}

/** Whether one can be ordered to stop: on site, and not ordered yet (C7). */
export function mayBeStopped({ mode, stopOrdered }: Intervention): boolean {
  return mode === 'on-site' && stopOrdered === null;
}

/** The interventions that an act may name. */
export function namedBy(
  act: TicketAct,
  situation: TicketSituation,
): Intervention[] {
  if (act === 'replace-part') return situation.interventions;
  const open = openInterventions(situation);
  return act === 'order-stop' ? open.filter(mayBeStopped) : open;
}

/** The intervention that was named with an act, of any there was. */
export function interventionOf(
  situation: TicketSituation,
  input: ActInput,
): Intervention | undefined {
  return 'interventionId' in input
    ? situation.interventions.find(
        one => one.interventionId === input.interventionId,
      )
    : undefined;
}
