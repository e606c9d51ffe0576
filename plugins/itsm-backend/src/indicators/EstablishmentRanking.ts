import {
  type Instant,
  type LocalMonth,
  toEpochSeconds,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import type { Scope } from '../access';
import type { EstablishmentCounts, IndicatorStore } from './IndicatorStore';
import { isBelow, rank } from './rank';

/** Rankings kept at once: those that several people look at. */
const MOST_KEPT = 24;

/**
 * How long figures have to rest before their ranking is kept. Those of the
 * running month are counted all the time; and two counts within a second could
 * not be told apart.
 */
const RESTED_SECONDS = 60;

/** Establishments, those that miss a threshold first. */
export interface RankedEstablishments {
  ranked: readonly EstablishmentCounts[];
  /** How many miss one. */
  below: number;
}

/**
 * Ranks establishments by their figures. The ranking of the whole nation is
 * kept until a figure of its months is counted anew, by whichever replica.
 */
export class EstablishmentRanking {
  readonly #kept = new LRUCache<
    string,
    { countedAt: number; ranking: RankedEstablishments }
  >({ max: MOST_KEPT });

  constructor(
    private readonly store: Pick<
      IndicatorStore,
      'lastCounted' | 'sumByEstablishment'
    >,
  ) {}

  async of(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
    now: Instant,
  ): Promise<RankedEstablishments> {
    if (scope.kind !== 'all') return this.#read(scope, tx, months);
    const key = months.join();
    // Before the figures: what is counted in between makes the kept ones old.
    const countedAt = await this.store.lastCounted(scope, tx, months);
    const kept = this.#kept.get(key);
    if (kept?.countedAt === countedAt) return kept.ranking;
    const ranking = await this.#read(scope, tx, months);
    if (countedAt <= toEpochSeconds(now) - RESTED_SECONDS) {
      this.#kept.set(key, { countedAt, ranking });
    }
    return ranking;
  }

  async #read(
    scope: Scope,
    tx: Knex,
    months: readonly LocalMonth[],
  ): Promise<RankedEstablishments> {
    const ranked = rank(await this.store.sumByEstablishment(scope, tx, months));
    return {
      ranked,
      below: ranked.filter(({ counts }) => isBelow(counts)).length,
    };
  }
}
