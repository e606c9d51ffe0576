/**
 * Hardware that broke down at several establishments in a period: what CCTP
 * 2.1.33 wants axes of improvement and a planning for.
 *
 * @public
 */
export interface Dysfunction {
  maker: string;
  model: string;
  /** Incidents declared in the period. */
  incidents: number;
  /** Establishments that declared them, at least two. */
  establishments: number;
  /** Of them, how many are late, of those closed. */
  late: number;
  /** Some of their numbers, the latest first: at most {@link MOST_TICKETS_NAMED}. */
  tickets: string[];
}

/** Under so many establishments it is a matter of one's own. @public */
export const SEVERAL_ESTABLISHMENTS = 2;

/** A synthesis names so many dysfunctions, the most widespread. @public */
export const MOST_DYSFUNCTIONS = 50;

/** @public */
export const MOST_TICKETS_NAMED = 20;

/** What the contractor will do about a dysfunction, and by when. @public */
export interface ImprovementAxis {
  maker: string;
  model: string;
  axis: string;
  /** The day by which it is in place. */
  plannedFor: string;
  recordedAt: string;
  recordedBy: string;
}
