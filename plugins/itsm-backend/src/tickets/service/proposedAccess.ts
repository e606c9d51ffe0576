import {
  type Instant,
  situationAt,
  type TicketPreview,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { type Person, within } from '../../access';
import type { MachineForTicket } from '../FleetReader';
import type { TicketStore } from '../store';

type ProposedAccess = TicketPreview['proposedAccess'];

/** How many of the establishment's tickets are asked for a contact. */
const TICKETS_ASKED = 10;

const NOTHING_KNOWN: ProposedAccess = {
  building: null,
  room: null,
  rack: null,
  rackUnit: null,
  siteContact: null,
  callBackNumber: null,
  badgeOrEscort: null,
  fromTicket: null,
};

/**
 * Where to go, as the machine's record says, and whom to call, as the
 * establishment's last ticket that says so does (C18). A constraint of care is
 * one incident's and is never proposed for another.
 */
export async function proposedAccess(
  machine: Pick<MachineForTicket, 'location'> | undefined,
  establishmentId: string | undefined,
  options: { person: Person; store: TicketStore; tx: Knex; now: Instant },
): Promise<ProposedAccess> {
  return {
    ...NOTHING_KNOWN,
    ...(establishmentId !== undefined &&
      (await lastContact(establishmentId, options))),
    ...machine?.location,
  };
}

async function lastContact(
  establishmentId: string,
  options: { person: Person; store: TicketStore; tx: Knex; now: Instant },
): Promise<Partial<ProposedAccess>> {
  const { person, store, tx, now } = options;
  const scope = within(person.scope, establishmentId);
  const { rows } = await store.list(scope, tx, {
    filter: { now },
    sort: 'newest',
    limit: TICKETS_ASKED,
  });
  const logs = await store.readLogs(
    scope,
    tx,
    rows.map(({ number }) => number),
    'access',
  );
  for (const { number } of rows) {
    const log = logs.get(number);
    if (log) {
      const { siteContact, callBackNumber, badgeOrEscort } = situationAt(
        log,
        now,
      ).access;
      if (siteContact || callBackNumber || badgeOrEscort) {
        return {
          siteContact,
          callBackNumber,
          badgeOrEscort,
          fromTicket: number,
        };
      }
    }
  }
  return {};
}
