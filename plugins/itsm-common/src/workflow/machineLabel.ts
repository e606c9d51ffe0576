import type { MachineLabel, TicketEvent } from './events';

/**
 * How the machine of a ticket was called when it was pinned to it (CI28);
 * null where it is unknown.
 *
 * @public
 */
export function machineLabelIn(
  events: readonly TicketEvent[],
  machineId: string | null,
): MachineLabel | null {
  if (machineId === null) return null;
  const pinning = events.filter(
    event =>
      (event.type === 'register' || event.type === 'qualify') &&
      event.data.machineId === machineId &&
      event.data.machine !== undefined,
  );
  const last = pinning[pinning.length - 1];
  return last?.type === 'register' || last?.type === 'qualify'
    ? last.data.machine ?? null
    : null;
}
