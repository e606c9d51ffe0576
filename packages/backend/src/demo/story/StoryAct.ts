import type { Instant } from '@caih/backstage-plugin-itsm-common';

/** One thing that somebody does in the past of the demonstration. */
export interface StoryAct {
  at: Instant;
  /** Named where the portal refuses it. */
  what: string;
  /** Does it, on a clock that stands at its instant. */
  perform(): Promise<Awaited | void>;
}

/** What an act has come of it later, by time alone. */
export interface Awaited {
  /** Of what: what is awaited of it now replaces what was before. */
  of: string;
  at: readonly Instant[];
}
