import {
  ACCESS_FIELDS,
  type ActInput,
  CALL_FIELDS,
  type OtherMachine,
  phasesOf,
  type RegistrationData,
  type TicketEvent,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';

/**
 * The registration of a ticket split from another: one of its machines, with
 * the terms of its own, from the same instant; suspensions agreed so far hold
 * for both (CI16).
 */
export function splitRegistration(
  number: string,
  { machineId, title }: ActInput<'split'>,
  situation: TicketSituation,
  events: readonly TicketEvent[],
): RegistrationData {
  const { machine, terms } = machineIn(situation, machineId);
  const [first] = events;
  const suspended = phasesOf(events).flatMap(({ kind, from, to }) =>
    kind === 'suspended' && to !== null ? [{ from, to }] : [],
  );
  return {
    title: title ?? situation.title,
    description: situation.description,
    impact: situation.impact,
    urgency: situation.urgency,
    priority: situation.priority,
    establishmentId: situation.establishmentId,
    machineId,
    machine,
    terms,
    channel: first.type === 'register' ? first.data.channel : 'portal',
    lateEntry: situation.lateEntry,
    splitFrom: number,
    ...(suspended.length > 0 && { suspended }),
    ...Object.fromEntries(
      ACCESS_FIELDS.flatMap(field => {
        const said = situation.access[field];
        return said === null ? [] : [[field, said]];
      }),
    ),
    ...callIn(first),
  };
}

/** Who called, of what was taken by phone. */
function callIn(first: TicketEvent): Partial<RegistrationData> {
  if (first.type !== 'register') return {};
  const { data } = first;
  return Object.fromEntries(
    CALL_FIELDS.flatMap(field => (data[field] ? [[field, data[field]]] : [])),
  );
}

function machineIn(
  { otherMachines }: TicketSituation,
  machineId: string,
): OtherMachine {
  const found = otherMachines.find(one => one.machineId === machineId);
  if (!found) throw new RangeError(`${machineId} is no machine of the ticket`);
  return found;
}
