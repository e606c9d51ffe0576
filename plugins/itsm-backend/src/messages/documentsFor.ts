import {
  buildInterventionReport,
  buildRecap,
  type ClockOptions,
  type DocumentSource,
  type PrintedDocument,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { renderPdf } from '../documents';
import type { FleetReader } from '../tickets';
import type { StoredEvent } from '../tickets/log';
import type { RawDbMessageRow } from './store';
import type { Mail } from './transport';

const SCOPE: Scope = {
  kind: 'all',
  why: 'a document names the establishment it is sent to',
};

/**
 * The documents that go with a message: the recap of a closed incident, the
 * report of an intervention (C4). Made when it leaves, from the same log as its
 * words.
 */
export async function documentsFor(
  message: RawDbMessageRow,
  log: readonly StoredEvent[],
  options: {
    knex: Knex;
    fleet: Pick<FleetReader, 'establishmentNames'>;
    clockOptions?: ClockOptions;
  },
): Promise<Mail['attachments']> {
  const { knex, fleet, clockOptions } = options;
  const { kind, ticket, sequence, language } = message;
  const id = message.establishment_id;
  if (kind !== 'closed-recap' && kind !== 'intervention-report') return [];
  const names = await fleet.establishmentNames(knex, SCOPE, [id]);
  const events = log.slice(0, sequence);
  const document = documentOf(events, {
    number: ticket,
    establishmentName: names.get(id) ?? id,
    events,
    language,
    issuedAt: events[events.length - 1].recordedAt,
    clockOptions,
  });
  return document
    ? [
        {
          fileName: `${ticket}-${kind}.pdf`,
          type: 'application/pdf',
          content: await renderPdf(document),
        },
      ]
    : [];
}

function documentOf(
  events: readonly StoredEvent[],
  source: DocumentSource,
): PrintedDocument | undefined {
  const event = events[events.length - 1];
  return event.type === 'end-intervention' || event.type === 'replace-part'
    ? buildInterventionReport(source, event.data.interventionId)
    : buildRecap(source);
}
