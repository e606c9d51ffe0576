import { attachmentOf } from './attachment';
import type { Actor, TeamFacts, TicketEvent } from './events';
import { applyFieldWork } from './fieldWork';
import { continueMediation, correctionOf, openMediation } from './mediation';
import { isTarget } from './redaction';
import { sideOf } from './sides';
import { accessAfter, accessFieldsIn } from './siteAccess';
import type { Holder, TicketSituation } from './situation';
import {
  addMachine,
  agreeQualification,
  dropMachine,
  pinPrincipal,
} from './ticketMachines';

/** The effect of one event on the facts it touches; `next` is a fresh copy. */
export function apply(next: TicketSituation, event: TicketEvent): void {
  const at = event.occurredAt;
  switch (event.type) {
    case 'qualify': {
      const { terms, machineId, needsAgreement } = event.data;
      if (terms && needsAgreement) {
        next.pending.qualification = { sequence: event.sequence, terms };
      } else if (terms) {
        pinPrincipal(next, terms, machineId ?? next.machineId);
      }
      break;
    }
    case 'agree-qualification':
      agreeQualification(next);
      break;
    case 'refuse-qualification':
      delete next.pending.qualification;
      break;
    case 'add-machine': {
      const { machineId, machine, terms, needsAgreement } = event.data;
      const adds = { machineId, machine, terms };
      if (needsAgreement) {
        next.pending.qualification = { sequence: event.sequence, terms, adds };
      } else {
        addMachine(next, adds);
      }
      break;
    }
    case 'remove-machine':
      dropMachine(next, event.data.machineId);
      break;
    case 'split':
      dropMachine(next, event.data.machineId);
      next.splitInto = [...next.splitInto, event.data.newTicket];
      break;
    case 'start-work':
      next.state = 'in-progress';
      takeUp(next, event);
      break;
    case 'start-intervention':
      // The first start of work; a later one is appended and moves nobody.
      if (next.state === 'registered') {
        next.state = 'in-progress';
        takeUp(next, event);
      }
      applyFieldWork(next, event);
      break;
    case 'end-intervention':
    case 'order-stop':
    case 'replace-part':
    case 'choose-data-media':
    case 'announce-visit':
      applyFieldWork(next, event);
      break;
    case 'request-suspension':
      next.pending.suspension = {
        sequence: event.sequence,
        until: event.data.until,
        reason: event.data.reason,
        side: sideOf(event.actor.role) ?? 'establishment',
      };
      break;
    case 'agree-suspension':
      next.previousState = next.state;
      next.state = 'suspended';
      next.suspendedUntil = next.pending.suspension?.until ?? null;
      delete next.pending.suspension;
      break;
    case 'refuse-suspension':
    case 'withdraw-suspension':
      delete next.pending.suspension;
      break;
    case 'end-suspension':
      endSuspension(next);
      break;
    case 'propose-workaround':
      next.pending.workaround = { sequence: event.sequence, occurredAt: at };
      claimInstant(next, event);
      break;
    case 'accept-workaround':
      next.workaroundInPlace = true;
      delete next.pending.workaround;
      break;
    case 'refuse-workaround':
      dropInstantOf(next, next.pending.workaround?.sequence);
      delete next.pending.workaround;
      break;
    case 'restore':
      next.state = 'restored';
      next.suspendedUntil = null;
      delete next.pending.suspension;
      // A refusal with the service up lets the first restoration stand (CI11).
      if (next.restoredAt === null) {
        next.restoredAt = at;
        claimInstant(next, event);
      }
      break;
    case 'approve':
      next.state = 'closed';
      next.closedAt = at;
      next.settledAt = at;
      next.pending = {};
      break;
    case 'refuse':
      next.state = 'in-progress';
      next.refusedCount += 1;
      if (event.data.serviceDown) {
        next.restoredAt = null;
        next.workaroundInPlace = false;
        // An accepted workaround keeps the instant claimed for it.
        const { instant, workaround } = next.pending;
        if (
          instant?.act === 'restore' ||
          instant?.sequence === workaround?.sequence
        ) {
          delete next.pending.instant;
        }
        delete next.pending.workaround;
      }
      break;
    case 'reopen':
      next.state = 'in-progress';
      next.reopenedCount += 1;
      next.recall = 'presumed';
      next.restoredAt = null;
      next.closedAt = null;
      next.settledAt = null;
      next.correction = null;
      next.workaroundInPlace = false;
      break;
    case 'mark-not-recall':
      next.recall = 'not-a-recall';
      break;
    case 'agree-instant':
      agreeInstant(next);
      break;
    case 'refuse-instant':
      delete next.pending.instant;
      break;
    case 'change-priority':
      next.impact = event.data.impact;
      next.urgency = event.data.urgency;
      next.priority = event.data.priority;
      break;
    case 'cancel':
    case 'agree-cancellation':
      next.state = 'cancelled';
      next.settledAt = at;
      next.suspendedUntil = null;
      next.pending = {};
      break;
    case 'request-cancellation':
      next.pending.cancellation = { sequence: event.sequence };
      break;
    case 'refuse-cancellation':
      delete next.pending.cancellation;
      break;
    case 'claim-exclusion':
      next.exclusion = 'claimed';
      break;
    case 'contest-exclusion':
      next.exclusion = 'contested';
      break;
    case 'withdraw-exclusion':
      next.exclusion = null;
      break;
    case 'accept-exclusion':
      next.exclusion = 'accepted';
      next.state = 'excluded';
      next.settledAt = at;
      next.suspendedUntil = null;
      next.pending = {};
      break;
    case 'set-access':
      next.access = accessAfter(next.access, event.data);
      for (const field of accessFieldsIn(event.data)) {
        next.accessSetIn = { ...next.accessSetIn, [field]: event.sequence };
      }
      break;
    case 'attach':
      next.attachments.push(...attachmentOf(event));
      break;
    case 'open-mediation':
      next.mediation = openMediation(event);
      break;
    case 'give-opinion':
    case 'conclude-mediation':
    case 'agree-correction':
    case 'refuse-correction': {
      if (!next.mediation) break;
      next.mediation = continueMediation(next.mediation, event, next.settledAt);
      const correction = correctionOf(next.mediation);
      // Reopened since, it is no longer what was corrected.
      if (correction && correction.settledAt === next.settledAt) {
        next.correction = correction;
      }
      break;
    }
    case 'redact': {
      const { attachments } = next;
      next.texts = next.texts.filter(
        text => !isTarget(event.data, text, attachments),
      );
      next.attachments = attachments.map(one =>
        one.attachmentId === event.data.attachmentId
          ? { ...one, removed: true }
          : one,
      );
      break;
    }
    case 'take':
      next.holder = heldBy(event.actor, event.data);
      break;
    case 'hand-over': {
      const { to, toName, teamName } = event.data;
      next.holder = to.startsWith('group:')
        ? heldBy({ ref: null }, { team: to, teamName })
        : heldBy({ ref: to, name: toName }, event.data);
      break;
    }
    case 'record-maker-case': {
      const { caseNumber, chaseOn } = event.data;
      next.makerCase = { caseNumber, chaseOn };
      break;
    }
    case 'suspension-elapsed':
    case 'register':
    case 'comment':
      break;
    default:
      throw new TypeError(
        `Unknown event ${JSON.stringify(event satisfies never)}`,
      );
  }
}

/** Who begins the work has the ticket, where no other person has it. */
function takeUp(
  next: TicketSituation,
  { actor, data }: TicketEvent<'start-work' | 'start-intervention'>,
): void {
  if (!next.holder?.ref) next.holder = heldBy(actor, data);
}

function heldBy(
  { ref, name }: Pick<Actor, 'ref' | 'name'>,
  { team, teamName }: TeamFacts,
): Holder {
  return {
    ref,
    name: name || null,
    team: team ? { ref: team, name: teamName ?? team } : null,
  };
}

function claimInstant(
  next: TicketSituation,
  event: TicketEvent<'restore' | 'propose-workaround'>,
): void {
  if (event.claimedAt) {
    next.pending.instant = {
      sequence: event.sequence,
      act: event.type,
      claimedAt: event.claimedAt,
    };
  }
}

function agreeInstant(next: TicketSituation): void {
  const { instant, workaround } = next.pending;
  if (instant?.act === 'restore') next.restoredAt = instant.claimedAt;
  if (workaround && workaround.sequence === instant?.sequence) {
    workaround.occurredAt = instant.claimedAt;
  }
  delete next.pending.instant;
}

function dropInstantOf(next: TicketSituation, sequence?: number): void {
  if (next.pending.instant?.sequence === sequence) {
    delete next.pending.instant;
  }
}

/** Back to the state before the suspension. */
export function endSuspension(next: TicketSituation): void {
  next.state = next.previousState;
  next.suspendedUntil = null;
}
