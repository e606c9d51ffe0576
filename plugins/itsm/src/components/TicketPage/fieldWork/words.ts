import type {
  Intervention,
  InterventionReport,
  ReplacedPart,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketText, TicketTextKey } from '../useTicketText';

/** "Karim Belkacem (Sous-traitant, Ouest Maintenance)". */
export function whoIntervenes(
  one: Pick<Intervention, 'technician' | 'employer' | 'company'>,
  text: TicketText,
): string {
  const words = [one.employer && text(`employer.${one.employer}`), one.company];
  const of = [...new Set(words.filter(Boolean))].join(', ');
  return of ? `${one.technician} (${of})` : one.technician;
}

/** What was found, put to which level and left, in short sentences (C2, C12). */
export function reportWords(
  report: Omit<InterventionReport, 'workDone'>,
  text: TicketText,
): string[] {
  const labelled = (label: TicketTextKey, value: string | undefined) =>
    value
      ? [text('interventions.labelled', { label: text(label), value })]
      : [];
  const levels = (
    label: TicketTextKey,
    before: string | undefined,
    after: string | undefined,
  ) =>
    before || after
      ? [
          text('interventions.levels', {
            label: text(label),
            before: before || text('interventions.notSaid'),
            after: after || text('interventions.notSaid'),
          }),
        ]
      : [];
  return [
    ...labelled(
      'field.component',
      report.component && text(`component.${report.component}`),
    ),
    ...levels(
      'interventions.firmware',
      report.firmwareBefore,
      report.firmwareAfter,
    ),
    ...levels('interventions.os', report.osBefore, report.osAfter),
    ...(report.osParametersRestored ? [text('interventions.osReady')] : []),
    ...labelled('field.supplierDifficulties', report.supplierDifficulties),
    ...labelled(
      'field.waste',
      inKinds(
        report.waste?.map(one => text(`waste.${one}`)),
        report.wasteRemoved,
        text,
      ),
    ),
    ...labelled(
      'field.damageTo',
      inKinds(
        report.damageTo?.map(one => text(`damage.${one}`)),
        report.damage,
        text,
      ),
    ),
  ];
}

/** Kinds and what is said of them; older reports have the words alone. */
function inKinds(
  kinds: readonly string[] | undefined,
  words: string | undefined,
  text: TicketText,
): string | undefined {
  if (!kinds) return words;
  const value = kinds.join(', ').toLocaleLowerCase();
  return words ? text('interventions.kinds', { kinds: value, words }) : value;
}

/** A part put in, and what became of the one taken out (C2, CI19). */
export function partWords(
  part: Omit<ReplacedPart, 'sequence' | 'at'>,
  text: TicketText,
): string[] {
  const lower = (words: string) =>
    words.charAt(0).toLowerCase() + words.slice(1);
  const none = text('interventions.noSerial');
  return [
    text('interventions.partWords', {
      part: text(`component.${part.component}`),
      reference: part.reference,
      condition: lower(text(`condition.${part.condition}`)),
      fate: lower(text(`fate.${part.removedPart}`)),
    }),
    ...(part.serialRemoved || part.serialInstalled
      ? [
          text('interventions.serials', {
            removed: part.serialRemoved || none,
            installed: part.serialInstalled || none,
          }),
        ]
      : []),
    ...(part.certificate
      ? [text('interventions.certificate', { reference: part.certificate })]
      : []),
  ];
}
