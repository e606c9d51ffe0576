import { frameOf } from './buildRecap';
import { incidentSection, machineSection } from './incident';
import { durationOf, interventionBlocks } from './interventions';
import {
  dateTime,
  type DocumentSource,
  factsOf,
  lastOf,
  type Telling,
  tellingOf,
  written,
} from './telling';
import { verdictSentence } from './time';
import type { PrintedDocument } from './types';

/**
 * The report of an intervention, as it goes to the beneficiary when the work
 * ends (C4): what the ticket was then, whenever it is written again, with the
 * parts of the intervention that were recorded afterwards (C2). Undefined
 * where the intervention is none of the ticket's, or goes on.
 *
 * @throws RangeError when the log does not begin with a registration
 * @public
 */
export function buildInterventionReport(
  source: DocumentSource,
  interventionId: string,
): PrintedDocument | undefined {
  const end = source.events.find(
    event =>
      event.type === 'end-intervention' &&
      event.data.interventionId === interventionId,
  );
  if (!end) return undefined;
  const since = source.events.filter(
    event =>
      event.sequence > end.sequence &&
      event.type === 'replace-part' &&
      event.data.interventionId === interventionId,
  );
  const telling = tellingOf({
    ...source,
    events: [
      ...source.events.filter(({ sequence }) => sequence <= end.sequence),
      ...since,
    ],
    issuedAt: end.recordedAt,
  });
  const [completion] = since.slice(-1);
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
        blocks: [
          ...interventionBlocks(intervention, telling),
          ...(completion
            ? [
                {
                  kind: 'paragraph' as const,
                  text: text('report.completed', {
                    when: dateTime(completion.recordedAt, telling),
                  }),
                },
              ]
            : []),
        ],
      },
      machineSection(telling),
      incidentSection(telling, { isBrief: true }),
      {
        title: text('after.title'),
        blocks: [
          {
            kind: 'facts',
            facts: factsOf(
              [text('after.state'), text(`state.${situation.state}`)],
              [text('after.workaround'), workaroundOf(telling)],
            ),
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

/** The workaround proposed last, and what became of it (C2, CI10). */
function workaroundOf(telling: Telling): string | null {
  const { events, situation, text } = telling;
  const proposed = lastOf(events, 'propose-workaround');
  if (!proposed) return null;
  const answer = lastOf(events, 'accept-workaround', 'refuse-workaround');
  const fate = situation.pending.workaround
    ? 'propose-workaround'
    : answer?.type;
  return text(`workaround.${fate ?? 'propose-workaround'}`, {
    workaround: written(proposed.data.workaround, telling),
  });
}
