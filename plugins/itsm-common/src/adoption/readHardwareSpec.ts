import {
  authoredHardwareSchema,
  type HardwareSpec,
} from '../hardware/hardwareSpec';
import type { ValueFault } from '../inventory/faults';

const TEXT = '1–200';
const DAY = '2026-12-31';

/** What a fact looks like, the same in every language. */
const LOOKS: Record<Exclude<keyof HardwareSpec, 'declaration'>, string> = {
  category: 'server-x86, array-san-nas…',
  maker: TEXT,
  model: TEXT,
  serialNumber: `'${TEXT}'`,
  assetTag: `'${TEXT}'`,
  hostName: TEXT,
  establishment: "'440000289'",
  site: "{ finess: '440000289' }",
  timeZone: 'Europe/Paris',
  building: `'${TEXT}'`,
  room: `'${TEXT}'`,
  rack: `'${TEXT}'`,
  rackUnit: `'${TEXT}'`,
  chassis: 'resource:default/chassis-a',
  warrantyEnd: `'${DAY}', none, unknown`,
  afterWarranty: 'vendor-backed, not-vendor-backed',
  serviceWindow: 'HO, 24x7',
  restoreTime: '4H, 10H, 50H',
  maintainedFrom: `'${DAY}'`,
  maintainedUntil: `'${DAY}'`,
  orderReference: `'${TEXT}'`,
  firmware: `'${TEXT}'`,
  operatingSystem: `'${TEXT}'`,
};

/**
 * The facts of a machine that others wrote under `spec.hardware`, or everything that is wrong
 * with them.
 *
 * @public
 */
export function readHardwareSpec(
  hardware: unknown,
): { spec: HardwareSpec } | { faults: ValueFault[] } {
  const { data, error } = authoredHardwareSchema.safeParse(hardware);
  if (data) return { spec: data };
  return {
    faults: error.issues.flatMap((issue): ValueFault[] => {
      if (issue.code === 'unrecognized_keys') {
        return issue.keys.map(key => ({
          code: 'spec-fact-unknown',
          details: { fact: [...issue.path, key].join('.') },
        }));
      }
      const fact = issue.path.join('.');
      const [name] = issue.path;
      const looks = LOOKS[name as keyof typeof LOOKS] ?? '{ … }';
      return [
        isThere(hardware, issue.path)
          ? { code: 'spec-fact-wrong', details: { fact, looks } }
          : { code: 'spec-fact-missing', details: { fact, looks } },
      ];
    }),
  };
}

function isThere(value: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return false;
    at = Reflect.get(at, key);
  }
  return at !== undefined;
}
