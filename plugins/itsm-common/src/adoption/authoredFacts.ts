import type { HardwareSpec } from '../hardware/hardwareSpec';
import type { MachineFact } from './Adoption';

/** What every `Resource` says of its machine, be it by its name or owner. */
const ALWAYS: readonly MachineFact[] = [
  'siteId',
  'name',
  'category',
  'maker',
  'model',
];

/**
 * What is said together: a `Resource` that names the building and no room says
 * that there is none, or else the room would stay behind when it moves.
 */
const TOGETHER: readonly (readonly (MachineFact & keyof HardwareSpec)[])[] = [
  ['serialNumber'],
  ['assetTag'],
  ['hostName'],
  ['building', 'room', 'rack', 'rackUnit'],
  ['firmware'],
  ['operatingSystem'],
  ['warrantyEnd'],
  ['afterWarranty'],
  ['serviceWindow', 'restoreTime'],
  ['maintainedFrom'],
  ['maintainedUntil'],
  ['orderReference'],
];

/**
 * The facts of a machine that the author of its `Resource` says. The others
 * are told by inventories, as those of any machine.
 *
 * @public
 */
export function authoredFacts(spec: HardwareSpec): MachineFact[] {
  return [
    ...ALWAYS,
    ...TOGETHER.filter(group =>
      group.some(fact => spec[fact] !== undefined),
    ).flat(),
    ...(spec.chassis === undefined ? [] : (['chassisId'] as const)),
  ];
}
