import {
  type SearchOff,
  type SearchTicket,
  TICKET_DOCUMENT_TYPE,
  type TicketDocument,
  ticketReadPermission,
} from '@caih/backstage-plugin-itsm-common';
import type { SearchFeed } from '../feed';
import type { Collection } from './GuardedCollatorFactory';
import { standInText } from './standIn';
import { accentedWordsPlain, line } from './words';

/** The tickets, each for whoever may read it. */
export function ticketCollection(options: {
  feed: SearchFeed;
  path: string;
  months: number;
}): Collection {
  const { feed, path, months } = options;
  return {
    type: TICKET_DOCUMENT_TYPE,
    visibilityPermission: ticketReadPermission,
    async *documents() {
      for await (const ticket of feed.tickets(months)) {
        yield ticketDocument(ticket, path);
      }
    },
    standIn: why => ticketStandIn(why, path),
  };
}

export function ticketDocument(
  ticket: SearchTicket,
  path: string,
): TicketDocument {
  const { id, title, description, machines, machineText } = ticket;
  const { establishmentId, establishmentName, siteName } = ticket;
  const heading = line(id, title);
  const text = line(
    description,
    machineText,
    ...machines.flatMap(one => [
      one.name,
      one.maker,
      one.model,
      one.serialNumber,
      one.hostName,
    ]),
    establishmentName,
    siteName,
  );
  return {
    title: heading,
    text,
    location: `${path}/tickets/${encodeURIComponent(id)}`,
    authorization: { resourceRef: id },
    number: id,
    subject: title,
    state: ticket.state,
    machine: machines[0]?.name ?? machineText ?? '',
    otherMachines: Math.max(machines.length - 1, 0),
    establishment: establishmentName,
    establishmentId,
    site: siteName ?? '',
    registeredAt: ticket.registeredAt,
    closedAt: ticket.closedAt ?? '',
    identifiers: ticket.identifiers,
    what: 'ticket',
    plain: accentedWordsPlain(heading, text),
    off: '',
  };
}

function ticketStandIn(why: SearchOff | 'empty', path: string): TicketDocument {
  return {
    ...standInText('tickets', why),
    location: path,
    number: '',
    subject: '',
    state: '',
    machine: '',
    otherMachines: 0,
    establishment: '',
    establishmentId: '',
    site: '',
    registeredAt: '',
    closedAt: '',
    identifiers: '',
    what: 'ticket',
    plain: '',
    off: why,
  };
}
