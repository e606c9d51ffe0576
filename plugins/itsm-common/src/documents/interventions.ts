import { exactDuration, toEpochSeconds } from '../time';
import { continuationOf, type Intervention } from '../workflow';
import { dateTime, factsOf, type Telling, written } from './telling';
import type { DocumentFact, DocumentSection } from './types';

/** How long an intervention took; null while it goes on. */
export function durationOf({ startedAt, endedAt }: Intervention) {
  return endedAt === null
    ? null
    : exactDuration(toEpochSeconds(endedAt) - toEpochSeconds(startedAt));
}

/** What was done, by whom, where, from when to when (C2, C7, CI5). */
export function interventionFacts(
  intervention: Intervention,
  telling: Telling,
): DocumentFact[] {
  const { issuedAt, machine, situation, text } = telling;
  const { mode, note, startedAt, endedAt, stopOrdered, workDone } =
    intervention;
  const continuation = continuationOf(situation, intervention, issuedAt);
  return factsOf(
    [text('intervention.mode'), text(`mode.${mode}`)],
    [
      text('intervention.place'),
      mode === 'on-site' ? machine?.siteName ?? null : null,
    ],
    [
      text('intervention.technician'),
      written(intervention.technician, telling),
    ],
    [text('intervention.startedAt'), dateTime(startedAt, telling)],
    [
      text('intervention.endedAt'),
      endedAt === null
        ? text('intervention.going')
        : dateTime(endedAt, telling),
    ],
    [text('intervention.duration'), durationOf(intervention)],
    [
      text('intervention.continuedLabel'),
      continuation &&
        text('intervention.continued', {
          closes: dateTime(continuation.closesAt, telling),
        }),
    ],
    [
      text('intervention.stopOrdered'),
      stopOrdered &&
        text('intervention.stopReason', {
          when: dateTime(stopOrdered.at, telling),
          reason: written(stopOrdered.reason, telling),
        }),
    ],
    [text('intervention.note'), note === null ? null : written(note, telling)],
    [
      text('intervention.workDone'),
      workDone === null ? null : written(workDone, telling),
    ],
  );
}

/** All interventions, the first first. */
export function interventionsSection(telling: Telling): DocumentSection {
  const { situation, text } = telling;
  const { interventions } = situation;
  return {
    title: text('interventions.title'),
    blocks:
      interventions.length === 0
        ? [{ kind: 'paragraph', text: text('interventions.none') }]
        : interventions.flatMap((intervention, index) => [
            {
              kind: 'heading' as const,
              text: text('intervention.heading', {
                index: index + 1,
                mode: text(`mode.${intervention.mode}`),
              }),
            },
            {
              kind: 'facts' as const,
              facts: interventionFacts(intervention, telling).slice(1),
            },
          ]),
  };
}
