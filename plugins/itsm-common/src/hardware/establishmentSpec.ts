import { z } from 'zod';
import {
  type HolidayRegion,
  TERRITORIES,
  type TerritoryId,
  isFiness,
  isHolidayRegion,
} from '../calendar';
import { timeZone } from './timeZone';

const text = z.string().trim().min(1).max(200);
const postalCode = z
  .string()
  .regex(/^\d{5}$/, 'must be five digits, in quotes in YAML');
const finess = z
  .string()
  .refine(isFiness, 'must be a FINESS number: nine characters, the last a key');

const site = z.strictObject({
  /** FINESS of the site (géographique). */
  finess,
  name: text,
  commune: text.optional(),
  postalCode: postalCode.optional(),
  /**
   * What the three say of the site holds. Where they are left out, the postal
   * code and the number propose the territory, and the territory the rest.
   */
  territory: z
    .enum(Object.keys(TERRITORIES) as [TerritoryId, ...TerritoryId[]])
    .optional(),
  timeZone: timeZone.optional(),
  holidayRegion: z
    .custom<HolidayRegion>(
      value => typeof value === 'string' && isHolidayRegion(value),
      'must be a region of public holidays, such as FR or FR-AM',
    )
    .optional(),
});

/**
 * What a `Group` bound to an establishment says of it, under
 * `spec.establishment`: the seat and the sites (A3, AI2). The legal FINESS is
 * the group's annotation `caih.fr/finess`.
 *
 * @public
 */
export const establishmentSpecSchema = z.strictObject({
  commune: text.optional(),
  postalCode: postalCode.optional(),
  region: text.optional(),
  sites: z
    .array(site)
    .max(200)
    .default([])
    .refine(
      sites => new Set(sites.map(one => one.finess)).size === sites.length,
      'must name each site once',
    ),
});

/** @public */
export type EstablishmentSpec = z.infer<typeof establishmentSpecSchema>;

/** @public */
export type SiteSpec = EstablishmentSpec['sites'][number];
