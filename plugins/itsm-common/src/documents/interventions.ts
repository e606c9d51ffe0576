import { exactDuration, toEpochSeconds } from '../time';
import { continuationOf, type Intervention } from '../workflow';
import { partsTable } from './parts';
import { dateTime, factsOf, type Telling, written } from './telling';
import type { DocumentBlock, DocumentFact, DocumentSection } from './types';

/** How long an intervention took; null while it goes on. */
export function durationOf({ startedAt, endedAt }: Intervention) {
  return endedAt === null
    ? null
    : exactDuration(toEpochSeconds(endedAt) - toEpochSeconds(startedAt));
}

/** "Karim Belkacem (Sous-traitant, Ouest Maintenance)". */
function whoOf(
  { technician, employer, company }: Intervention,
  telling: Telling,
): string {
  const of = [employer && telling.text(`employer.${employer}`), company];
  const words = [...new Set(of.filter(Boolean))].join(', ');
  const name = written(technician, telling);
  return words ? `${name} (${words})` : name;
}

/** What was found, put to which level and left (C2, C12). */
function reportFacts(
  { report }: Intervention,
  telling: Telling,
): DocumentFact[] {
  const { text } = telling;
  if (!report) return [];
  const said = (words: string | undefined) =>
    words === undefined ? null : written(words, telling);
  return factsOf(
    [
      text('intervention.component'),
      report.component ? text(`component.${report.component}`) : null,
    ],
    [text('intervention.firmwareBefore'), said(report.firmwareBefore)],
    [text('intervention.firmwareAfter'), said(report.firmwareAfter)],
    [text('intervention.osBefore'), said(report.osBefore)],
    [text('intervention.osAfter'), said(report.osAfter)],
    [
      text('intervention.osParameters'),
      report.osParametersRestored
        ? text('intervention.osParameters.restored')
        : null,
    ],
    [
      text('intervention.supplierDifficulties'),
      said(report.supplierDifficulties),
    ],
    [
      text('intervention.wasteRemoved'),
      kindsOf(
        (report.waste ?? []).map(one => text(`waste.${one}`)),
        said(report.wasteRemoved),
        telling,
      ),
    ],
    [
      text('intervention.damage'),
      kindsOf(
        (report.damageTo ?? []).map(one => text(`damage.${one}`)),
        said(report.damage),
        telling,
      ),
    ],
  );
}

/** Kinds and what is said of them; older reports have the words alone. */
function kindsOf(
  kinds: readonly string[],
  words: string | null,
  { text }: Telling,
): string | null {
  if (kinds.length === 0) return words;
  const list = kinds.join(', ');
  return words === null ? list : text('kinds.said', { kinds: list, words });
}

/** What was done, by whom, where, from when to when (C2, C7, CI5). */
export function interventionFacts(
  intervention: Intervention,
  telling: Telling,
): DocumentFact[] {
  const { issuedAt, machine, situation, text } = telling;
  const { mode, note, place, startedAt, endedAt, stopOrdered, workDone } =
    intervention;
  const continuation = continuationOf(situation, intervention, issuedAt);
  const site = mode === 'on-site' ? machine?.siteName ?? null : null;
  const facts = factsOf(
    [text('intervention.mode'), text(`mode.${mode}`)],
    [
      text('intervention.place'),
      place === null
        ? site
        : [site, written(place, telling)].filter(Boolean).join(', '),
    ],
    [text('intervention.technician'), whoOf(intervention, telling)],
    [
      text('intervention.announced'),
      intervention.announced ? text('intervention.announced.yes') : null,
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
  return [...facts, ...reportFacts(intervention, telling)];
}

/** An intervention, and the parts replaced in it. */
export function interventionBlocks(
  intervention: Intervention,
  telling: Telling,
): DocumentBlock[] {
  return [
    { kind: 'facts', facts: interventionFacts(intervention, telling) },
    ...partsTable(intervention, telling),
  ];
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
            ...partsTable(intervention, telling),
          ]),
  };
}
