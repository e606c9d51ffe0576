import { z } from 'zod';
import type { LocalDate } from '../calendar';

/** What ends: hardware by maker and model, or software by its version. @public */
export const LIFECYCLE_KINDS = ['hardware', 'software'] as const;

/** @public */
export type LifecycleKind = (typeof LIFECYCLE_KINDS)[number];

/** What a source says of the end of a model, or of a version of software. @public */
export interface LifecycleRecord {
  /** Stays the same from one reading to the next. */
  id: string;
  kind: LifecycleKind;
  /** As the contract writes it; of software, the maker or nothing. */
  maker: string;
  /** The model; of software, the product with its version. */
  model: string;
  /** What else it is called. */
  aliases: readonly string[];
  /** Days after which it ends; null where the source does not know. */
  endOfSale: LocalDate | null;
  endOfSupport: LocalDate | null;
  endOfSpareParts: LocalDate | null;
  /** Who says so, such as the maker's letter. */
  origin: string;
  url: string | null;
  /** The day it was seen there. */
  seenOn: LocalDate;
}

/** What machines are compared with the records by. @public */
export interface LifecycleSubject {
  kind: LifecycleKind;
  /** Empty for software. */
  maker: string;
  /** The model, or what an inventory writes for an operating system. */
  model: string;
}

/** What a person says of a model and a record. @public */
export const MATCH_DECISION_INPUT = z.strictObject({
  kind: z.enum(LIFECYCLE_KINDS),
  maker: z.string().max(255),
  model: z.string().min(1).max(255),
  recordId: z.string().min(1).max(500),
  verdict: z.enum(['confirmed', 'refused']),
});

/** @public */
export type MatchDecisionInput = z.input<typeof MATCH_DECISION_INPUT>;
