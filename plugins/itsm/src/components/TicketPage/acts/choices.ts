import {
  CORRECTIONS,
  type Intervention,
} from '@caih/backstage-plugin-itsm-common';
import { dayAndTime } from '../format';
import type { LiveTicket } from '../TicketContext';
import type { ActField, FormAct } from './actForms';
import { termsInBrief } from './actSubject';

/** What cannot be chosen as the ticket stands is not offered. */
export function optionsOf(
  { name, options = [] }: ActField,
  { situation }: LiveTicket,
) {
  const { state, exclusion } = situation;
  return options.filter(
    ({ value }) =>
      (name !== 'correction' ||
        value === 'none' ||
        CORRECTIONS[state]?.some(one => one === value)) &&
      (name !== 'subject' || value !== 'exclusion' || exclusion !== null),
  );
}

/** What a list offers: of the ticket itself, or the same for every ticket. */
export function choicesOf(
  act: FormAct,
  field: ActField,
  { text, situation, now, writing }: LiveTicket,
): { value: string; label: string }[] {
  switch (field.kind) {
    case 'intervention':
      return interventionsFor(act, situation.interventions).map(one => ({
        value: one.interventionId,
        label: text('field.intervention', {
          mode: text(`mode.${one.mode}`),
          technician: one.technician,
          when: dayAndTime(one.startedAt, now, writing),
        }),
      }));
    case 'other-machine':
      return situation.otherMachines.map(({ machineId, machine, terms }) => ({
        value: machineId,
        label: `${machine.name} (${termsInBrief(terms, text)})`,
      }));
    default:
      return (field.options ?? []).map(option => ({
        value: option.value,
        label: text(option.label),
      }));
  }
}

/** A part is recorded with any intervention; the others name one under way. */
function interventionsFor(
  act: FormAct,
  interventions: readonly Intervention[],
): readonly Intervention[] {
  return act === 'replace-part'
    ? interventions
    : openInterventions(act, interventions);
}

/** The interventions under way that an act may name. */
export function openInterventions(
  act: FormAct,
  interventions: readonly Intervention[],
): Intervention[] {
  return interventions.filter(
    one =>
      one.endedAt === null &&
      (act !== 'order-stop' ||
        (one.mode === 'on-site' && one.stopOrdered === null)),
  );
}
