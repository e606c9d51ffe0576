import {
  approvalAskedBy,
  type Asked,
  awaitsOf,
  chaseAtOf,
  clockAt,
  type ClockOptions,
  type Instant,
  machineLabelIn,
  isMediationPending,
  type Side,
  situationAt,
  type TicketEvent,
  type TicketState,
  widestAskedOf,
  withoutRedacted,
} from '@caih/backstage-plugin-itsm-common';
import { type AtColumn, toColumn } from '../../database';
import type { StoredEvent } from '../log';
import { identifierTokens, normaliseForSearch } from './searchText';

/** A row of `ticket`: the projection of its log. */
export interface RawDbTicketRow {
  number: string;
  establishment_id: string;
  site_id: string | null;
  machine_id: string | null;
  state: TicketState;
  resume_state: TicketState;
  priority: number;
  title: string;
  registered_at: AtColumn;
  restored_at: AtColumn | null;
  closed_at: AtColumn | null;
  due_at: AtColumn | null;
  late_from_at: AtColumn | null;
  warn_at: AtColumn | null;
  consumed_seconds: AtColumn | null;
  verdict: string | null;
  suspended_until_at: AtColumn | null;
  follows: string | null;
  /** Of a file that waits for somebody. */
  mediation: string | null;
  /** The person who has it. */
  holder_ref: string | null;
  /** Their team, or the one in whose queue it waits. */
  team_ref: string | null;
  declared_by_ref: string | null;
  /** Whose move it is. */
  awaits: Side | null;
  /** Of what the establishment is asked for, what the most may grant. */
  asked: Asked | null;
  /** As the day begins, at the site, on which to ask the maker again. */
  chase_at: AtColumn | null;
  /** Since when its approval is awaited. */
  approval_since_at: AtColumn | null;
  version: number;
  last_sequence: number;
  last_hash: string;
  search_text: string;
  search_ids: string;
}

/** A row of `ticket_machine`: a machine that a ticket concerns. */
export interface RawDbTicketMachineRow {
  ticket: string;
  machine_id: string;
  /** 0: the principal. */
  position: number;
}

/** The machines of a ticket from its log, a part of its row. */
export function projectMachines(
  number: string,
  events: readonly (StoredEvent | TicketEvent)[],
): RawDbTicketMachineRow[] {
  const { machineId, otherMachines } = situationAt(
    events,
    events[events.length - 1].recordedAt,
  );
  return [
    ...(machineId === null ? [] : [{ machine_id: machineId, position: 0 }]),
    ...otherMachines.map((one, index) => ({
      machine_id: one.machineId,
      position: index + 1,
    })),
  ].map(row => ({ ticket: number, ...row }));
}

/**
 * The row of a ticket from its log: what lists, counts and sweeps query. It
 * rests on the log alone, not on the present instant, so that made again at
 * any time it is the same. What was redacted is in no column of it.
 */
export function projectRow(
  number: string,
  log: readonly (StoredEvent | TicketEvent)[],
  lastHash: string,
  options?: ClockOptions,
): RawDbTicketRow {
  const events = withoutRedacted(log);
  const last = events[events.length - 1];
  const at: Instant = last.recordedAt;
  const situation = situationAt(events, at);
  const clock = clockAt(situation.terms, events, at, options);
  const label = machineLabelIn(events, situation.machineId);
  const runs = ['running', 'outside-window', 'suspended'].includes(
    clock.status,
  );
  const { title, description, machineText } = situation;
  return {
    number,
    establishment_id: situation.establishmentId,
    site_id: label?.siteId ?? null,
    machine_id: situation.machineId,
    state: situation.state,
    resume_state: situation.previousState,
    priority: situation.priority,
    title,
    registered_at: toColumn(situation.registeredAt),
    restored_at: toColumn(situation.restoredAt),
    closed_at: toColumn(situation.closedAt),
    due_at: runs ? toColumn(clock.dueAt) : null,
    late_from_at: runs ? toColumn(clock.lateFrom) : null,
    warn_at: runs ? toColumn(clock.warnAt) : null,
    consumed_seconds: runs ? null : clock.consumedSeconds,
    verdict: runs ? null : clock.verdict,
    suspended_until_at: toColumn(situation.suspendedUntil),
    follows: situation.follows,
    mediation: isMediationPending(situation.mediation)
      ? situation.mediation?.state ?? null
      : null,
    holder_ref: situation.holder?.ref ?? null,
    team_ref: situation.holder?.team?.ref ?? null,
    declared_by_ref: situation.declaredBy,
    awaits: awaitsOf(situation),
    asked: widestAskedOf(situation),
    chase_at: toColumn(chaseAtOf(situation)),
    approval_since_at: toColumn(approvalAskedBy(events)?.recordedAt ?? null),
    version: situation.version,
    last_sequence: last.sequence,
    last_hash: lastHash,
    search_text: normaliseForSearch(
      [title, description, machineText ?? ''].join(' '),
    ),
    search_ids: identifierTokens([
      number,
      label?.name ?? null,
      label?.serialNumber ?? null,
      label?.hostName ?? null,
      situation.makerCase?.caseNumber ?? null,
      ...situation.otherMachines.flatMap(({ machine }) => [
        machine.name,
        machine.serialNumber,
        machine.hostName,
      ]),
    ]).join(' '),
  };
}
