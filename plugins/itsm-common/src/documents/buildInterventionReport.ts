import { frameOf } from './buildRecap';
import { incidentSection, machineSection } from './incident';
import { durationOf, interventionBlocks } from './interventions';
import {
  dateTime,
  type DocumentSource,
  factsOf,
  tellingOf,
  written,
} from './telling';
import { verdictSentence } from './time';
import type { TicketDocument } from './types';

/**
 * The report of an intervention, as it goes to the beneficiary when the work
 * ends (C4): what the ticket was then, whenever it is written again. Undefined
 * where the intervention is none of the ticket's, or goes on.
 *
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function buildInterventionReport(
  source: DocumentSource,
  interventionId: string,
): TicketDocument | undefined {
  const end = source.events.find(
    event =>
      event.type === 'end-intervention' &&
      event.data.interventionId === interventionId,
  );
  if (!end) return undefined;
  const telling = tellingOf({
    ...source,
    events: source.events.filter(({ sequence }) => sequence <= end.sequence),
    issuedAt: end.recordedAt,
  });
  const { number, situation, text } = telling;
  const index =
    situation.interventions.findIndex(
      one => one.interventionId === interventionId,
    ) + 1;
  const intervention = situation.interventions[index - 1];
  const signatureLines = [
    text('signature.name'),
    text('signature.date'),
    text('signature.hand'),
  ];
  return {
    ...frameOf(telling),
    title: text('report.title'),
    reference: text('report.reference', { number, index }),
    summary: text('summary.report', {
      technician: written(intervention.technician, telling),
      duration: durationOf(intervention) ?? '',
      from: dateTime(intervention.startedAt, telling),
      to: dateTime(intervention.endedAt ?? end.occurredAt, telling),
    }),
    sections: [
      {
        title: text('intervention.title'),
        blocks: interventionBlocks(intervention, telling),
      },
      machineSection(telling),
      incidentSection(telling, { isBrief: true }),
      {
        title: text('after.title'),
        blocks: [
          {
            kind: 'facts',
            facts: factsOf([
              text('after.state'),
              text(`state.${situation.state}`),
            ]),
          },
          { kind: 'paragraph', text: verdictSentence(telling) },
        ],
      },
    ],
    // On site somebody is there to sign.
    signatures:
      intervention.mode === 'on-site'
        ? (['establishment', 'contractor'] as const).map(party => ({
            party: text(`signature.${party}`),
            lines: signatureLines,
          }))
        : [],
    fileName: `${number}-${text('file.report', { index })}`,
  };
}
