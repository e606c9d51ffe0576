import { z } from 'zod';
import { isLocalDate, type LocalDate } from '../calendar';
import type { LifecycleRecord } from './types';

const day = z.string().refine(isLocalDate).nullish();
const text = z.string().min(1).max(200);

const RELEASE = z.object({
  name: text,
  label: text.nullish(),
  /** Days only: the flags beside them were true when the file was made. */
  eoasFrom: day,
  eolFrom: day,
  discontinuedFrom: day,
});

const PRODUCT = z.object({
  name: text,
  label: text,
  aliases: z.array(text).default([]),
  links: z.object({ html: z.string().nullish() }).nullish(),
  releases: z.array(RELEASE),
});

/** One product, or the whole of them. */
const PAYLOAD = z.object({
  schema_version: z.string().regex(/^1\./),
  result: z.union([PRODUCT, z.array(PRODUCT)]),
});

/**
 * Reads what endoflife.date answers in its version 1, of a product or of all.
 * Its flags are as of when it was made: only days are taken.
 *
 * @throws ZodError where the payload is of another shape
 * @public
 */
export function readEndOfLifeDate(
  payload: unknown,
  seenOn: LocalDate,
): LifecycleRecord[] {
  const { result } = PAYLOAD.parse(payload);
  return [result].flat().flatMap(product =>
    product.releases.map(release => {
      const names = namesOf(product, release);
      return {
        id: `endoflife.date:${product.name}/${release.name}`,
        kind: 'software' as const,
        maker: '',
        model: names[0],
        aliases: names.slice(1),
        endOfSale: release.discontinuedFrom ?? null,
        endOfSupport: release.eolFrom ?? null,
        endOfSpareParts: null,
        origin: 'endoflife.date',
        url: webAddress(product.links?.html),
        seenOn,
      };
    }),
  );
}

function namesOf(
  product: z.output<typeof PRODUCT>,
  release: z.output<typeof RELEASE>,
): string[] {
  // A label such as "8 (LTS)" says the version first.
  const label = release.label?.replace(/\s*\(.*\)\s*$/, '').trim();
  const versions = [label || release.name, release.name];
  const products = [product.label, product.name, ...product.aliases];
  return [
    ...new Set(
      products.flatMap(one =>
        versions.map(version =>
          version.startsWith(`${one} `) ? version : `${one} ${version}`,
        ),
      ),
    ),
  ];
}

/** An address that may be shown as a link, or none. @public */
export function webAddress(url: string | null | undefined): string | null {
  return url && /^https?:\/\/[^\s]+$/.test(url) ? url : null;
}
