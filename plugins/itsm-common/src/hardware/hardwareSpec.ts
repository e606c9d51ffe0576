import { z } from 'zod';
import { isFiness, isLocalDate } from '../calendar';
import type { CoverageFacts } from '../contract';
import { HARDWARE_CATEGORIES } from './categories';
import { timeZone } from './timeZone';

const text = z.string().trim().min(1).max(200);
const day = z
  .string()
  .refine(isLocalDate, 'must be a day written YYYY-MM-DD, such as 2026-12-31');
const finess = z
  .string()
  .refine(isFiness, 'must be a FINESS number: nine characters, the last a key');

/**
 * The facts of a machine in the catalog, under `spec.hardware` of a
 * `Resource`. Facts only: the contract level is told from them by
 * `contractLevelOn`. What is not known is left out. The object is strict, so
 * that a misspelt fact is an error and not a machine out of warranty.
 *
 * @public
 */
export const hardwareSpecSchema = z.strictObject({
  category: z.enum(HARDWARE_CATEGORIES),
  maker: text,
  model: text,
  serialNumber: text.optional(),
  assetTag: text.optional(),
  hostName: text.optional(),
  /** Legal FINESS of the establishment. */
  establishment: finess.optional(),
  site: z
    .strictObject({ finess: finess.optional(), name: text.optional() })
    .optional(),
  /** IANA name of the site's time zone; Europe/Paris where left out. */
  timeZone: timeZone.optional(),
  building: text.optional(),
  room: text.optional(),
  rack: text.optional(),
  rackUnit: text.optional(),
  /** Reference of the chassis it sits in, such as `resource:hw-abc`. */
  chassis: text.optional(),
  /** Last day of the warranty, included; left out: unknown (BI10). */
  warrantyEnd: z.union([z.enum(['none', 'unknown']), day]).optional(),
  afterWarranty: z.enum(['vendor-backed', 'not-vendor-backed']).optional(),
  serviceWindow: z.enum(['HO', '24x7']).optional(),
  restoreTime: z.enum(['4H', '10H', '50H']).optional(),
  maintainedFrom: day.optional(),
  maintainedUntil: day.optional(),
  orderReference: text.optional(),
  /** Absent where no declaration is owed (BI8). */
  declaration: z.union([z.enum(['awaiting', 'refused']), day]).optional(),
  firmware: text.optional(),
  operatingSystem: text.optional(),
});

/**
 * The facts that others may write of a machine: where its declaration stands is
 * the contract's to say (BI8).
 *
 * @public
 */
export const authoredHardwareSchema = hardwareSpecSchema.omit({
  declaration: true,
});

/** @public */
export type HardwareSpec = z.infer<typeof hardwareSpecSchema>;

/**
 * The facts of cover in a machine's record in the catalog.
 *
 * @public
 */
export function coverageFactsOf(hardware: HardwareSpec): CoverageFacts {
  return {
    warrantyEnd: hardware.warrantyEnd ?? 'unknown',
    afterWarranty: hardware.afterWarranty ?? null,
    serviceWindow: hardware.serviceWindow ?? null,
    restoreTime: hardware.restoreTime ?? null,
    maintainedFrom: hardware.maintainedFrom ?? null,
    maintainedUntil: hardware.maintainedUntil ?? null,
    orderReference: hardware.orderReference ?? null,
    ...(hardware.declaration && { declaration: hardware.declaration }),
  };
}
