/**
 * Annotation, or label, of any entity of the catalog: how care is touched when
 * it stops (C19).
 *
 * - `direct`: care is given with it; without it care stops or is at risk.
 * - `support`: a department works with it; care goes on.
 * - `none`: nobody is hindered.
 *
 * @public
 */
export const ANNOTATION_CARE = 'caih.fr/care';

/**
 * Annotation of an entity of the catalog: the serial number of the machine it
 * runs on. For those who write it by hand: a serial is on the machine, and the
 * reference of its entity is not (C19).
 *
 * @public
 */
export const ANNOTATION_RUNS_ON = 'caih.fr/runs-on';

/** The values of `caih.fr/care`, the gravest first. @public */
export const CARES = ['direct', 'support', 'none'] as const;

/** @public */
export type Care = (typeof CARES)[number];

/** What the annotation or the label says; null where it says nothing known. @public */
export function readCare(text: string | undefined): Care | null {
  return CARES.find(care => care === text?.trim().toLowerCase()) ?? null;
}
