import {
  COMPONENTS,
  DAMAGE_KINDS,
  DATA_MEDIA_CHOICES,
  EMPLOYERS,
  PART_CONDITIONS,
  REMOVED_PART_FATES,
  WASTE_KINDS,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketTextKey } from '../useTicketText';
import { type ActField, earlier, freeText, intervention, note } from './fields';

const componentOptions = COMPONENTS.map(value => ({
  value,
  label: `component.${value}` as const,
}));

/** Which component failed, where it is known. */
export const COMPONENT_FIELD: ActField = {
  name: 'component',
  kind: 'choice',
  label: 'field.component',
  optional: true,
  options: componentOptions,
};

function line(name: string): ActField {
  return { name, kind: 'line', label: `field.${name}` as TicketTextKey };
}

/** Folded away, and left empty by most. */
function detail(field: ActField): ActField {
  return { ...field, optional: true, more: true };
}

/** What the acts at the machine ask for: the essentials first. */
export const FIELD_WORK_FORMS = {
  'start-intervention': [
    {
      name: 'mode',
      kind: 'radio',
      label: 'field.mode',
      options: [
        { value: 'on-site', label: 'mode.on-site' },
        { value: 'remote', label: 'mode.remote' },
      ],
    },
    { name: 'technician', kind: 'staff', label: 'field.technician' },
    {
      name: 'staffId',
      kind: 'given',
      label: 'field.staffId',
      optional: true,
    },
    {
      name: 'employer',
      kind: 'radio',
      label: 'field.employer',
      options: EMPLOYERS.map(value => ({
        value,
        label: `employer.${value}` as const,
      })),
      optional: true,
      // The register knows whose its people are; of others one says so.
      onlyWith: { field: 'staffId', values: [''] },
    },
    earlier,
    detail(line('company')),
    detail(line('place')),
    detail(note),
  ],
  'end-intervention': [
    intervention,
    freeText('workDone'),
    COMPONENT_FIELD,
    {
      name: 'osParametersRestored',
      kind: 'flag',
      label: 'field.osParametersRestored',
      help: 'field.osParametersRestored.help',
      optional: true,
    },
    earlier,
    ...['firmwareBefore', 'firmwareAfter', 'osBefore', 'osAfter'].map(name =>
      detail(line(name)),
    ),
    detail(freeText('supplierDifficulties')),
    detail({
      name: 'waste',
      kind: 'choices',
      label: 'field.waste',
      options: WASTE_KINDS.map(value => ({
        value,
        label: `waste.${value}` as const,
      })),
    }),
    detail(freeText('wasteRemoved')),
    detail({
      name: 'damageTo',
      kind: 'choices',
      label: 'field.damageTo',
      options: DAMAGE_KINDS.map(value => ({
        value,
        label: `damage.${value}` as const,
      })),
    }),
    detail(freeText('damage')),
  ],
  'replace-part': [
    intervention,
    {
      name: 'component',
      kind: 'choice',
      label: 'field.part',
      options: componentOptions,
    },
    line('reference'),
    {
      name: 'condition',
      kind: 'radio',
      label: 'field.condition',
      options: PART_CONDITIONS.map(value => ({
        value,
        label: `condition.${value}` as const,
      })),
    },
    {
      name: 'holdsData',
      kind: 'yes-no',
      label: 'field.holdsData',
      options: [
        { value: 'yes', label: 'field.holdsData.yes' },
        { value: 'no', label: 'field.holdsData.no' },
      ],
    },
    {
      name: 'removedPart',
      kind: 'radio',
      label: 'field.removedPart',
      options: REMOVED_PART_FATES.map(value => ({
        value,
        label: `fate.${value}` as const,
      })),
    },
    {
      ...line('certificate'),
      optional: true,
      neededWith: { field: 'removedPart', values: ['wiped', 'destroyed'] },
    },
    {
      ...line('serialRemoved'),
      optional: true,
      neededWith: { field: 'holdsData', values: ['yes'] },
    },
    { ...line('serialInstalled'), optional: true },
    { ...earlier, more: true },
  ],
  'announce-visit': [
    {
      name: 'staffIds',
      kind: 'staff-list',
      label: 'field.staffIds',
      help: 'field.staffIds.help',
    },
    { name: 'expectedAt', kind: 'instant', label: 'field.expectedAt' },
    note,
  ],
  'choose-data-media': [
    {
      name: 'choice',
      kind: 'radio',
      label: 'field.choice',
      options: DATA_MEDIA_CHOICES.map(value => ({
        value,
        label: `fate.${value}` as const,
      })),
    },
    note,
  ],
} satisfies Record<string, readonly ActField[]>;
