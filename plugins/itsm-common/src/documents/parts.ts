import type { Intervention, ReplacedPart } from '../workflow';
import { type Telling, written } from './telling';
import type { DocumentBlock } from './types';

/** The parts replaced in an intervention, with what became of those taken out (C2, CI19). */
export function partsTable(
  { interventionId }: Pick<Intervention, 'interventionId'>,
  telling: Telling,
): DocumentBlock[] {
  const { situation, text } = telling;
  const parts = situation.parts.filter(
    part => part.interventionId === interventionId,
  );
  if (parts.length === 0) return [];
  return [
    {
      kind: 'table',
      table: {
        columns: (['replaced', 'removed', 'installed', 'fate'] as const).map(
          column => ({ label: text(`part.${column}`) }),
        ),
        rows: parts.map(part => [
          text('part.words', {
            part: text(`component.${part.component}`),
            reference: written(part.reference, telling),
            condition: text(`condition.${part.condition}`),
          }),
          serial(part.serialRemoved, telling),
          serial(part.serialInstalled, telling),
          fateOf(part, telling).join('\n'),
        ]),
      },
    },
  ];
}

function serial(number: string | undefined, telling: Telling): string {
  return number === undefined
    ? telling.text('part.noSerial')
    : written(number, telling);
}

/** How it left, by whose choice, and the certificate of it. */
function fateOf(part: ReplacedPart, telling: Telling): string[] {
  const { text } = telling;
  return [
    text(`fate.${part.removedPart}`),
    ...(part.certificate === undefined
      ? []
      : [
          text('part.certificate', {
            reference: written(part.certificate, telling),
          }),
        ]),
    ...(part.holdsData
      ? [text('part.chosen', { choice: text(`fate.${part.chosen}`) })]
      : []),
  ];
}
