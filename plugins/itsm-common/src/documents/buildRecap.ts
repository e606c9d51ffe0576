import { approvalSection, latenessSection } from './approval';
import { courseSection } from './course';
import { incidentSection, machineSection, termsSection } from './incident';
import { interventionsSection } from './interventions';
import {
  dateTime,
  type DocumentSource,
  lastOf,
  personOf,
  type Telling,
  tellingOf,
  written,
  zoneOf,
} from './telling';
import { timeSection, verdictSentence } from './time';
import type { DocumentSection, PrintedDocument } from './types';

/** What every document about a ticket begins with. */
export function frameOf(
  telling: Telling,
): Pick<
  PrintedDocument,
  | 'language'
  | 'subject'
  | 'establishmentName'
  | 'issued'
  | 'issuedAt'
  | 'timeNote'
> {
  const { establishmentName, issuedAt, language, situation, text } = telling;
  return {
    language,
    subject: written(situation.title, telling),
    establishmentName,
    issued: text('issued', { when: dateTime(issuedAt, telling) }),
    issuedAt,
    timeNote: text('timeNote', zoneOf(telling)),
  };
}

/**
 * The recap of an incident: what happened, when and where, the machine and its
 * terms, the interventions, the time consumed and how it is made up, why it
 * was late, and who approved (C4, D6). For an incident that goes on it tells
 * how far it has come.
 *
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function buildRecap(source: DocumentSource): PrintedDocument {
  const telling = tellingOf(source);
  const { number, situation, text } = telling;
  const { state } = situation;
  const isSettled =
    state === 'closed' || state === 'cancelled' || state === 'excluded';
  const sections = [
    incidentSection(telling),
    machineSection(telling),
    termsSection(telling),
    courseSection(telling),
    interventionsSection(telling),
    timeSection(telling),
    latenessSection(telling),
    state === 'cancelled' || state === 'excluded'
      ? undefined
      : approvalSection(telling),
  ];
  return {
    ...frameOf(telling),
    title: text(isSettled ? `recap.${state}` : 'recap.open'),
    reference: number,
    summary: summaryOf(telling),
    sections: sections.filter(
      (section): section is DocumentSection =>
        section !== undefined && section.blocks.length > 0,
    ),
    signatures: [],
    fileName: `${number}-${text('file.recap')}`,
  };
}

function summaryOf(telling: Telling): string {
  const { events, situation, text } = telling;
  const { state, suspendedUntil } = situation;
  const ended = lastOf(
    events,
    'approve',
    'cancel',
    'agree-cancellation',
    'accept-exclusion',
  );
  return text(`summary.${state}`, {
    when: ended ? dateTime(ended.occurredAt, telling) : '',
    by: personOf(ended?.actor, telling),
    until: suspendedUntil ? dateTime(suspendedUntil, telling) : '',
    verdict: verdictSentence(telling),
  });
}
