import { createHash } from 'node:crypto';
import type { Instant } from '@caih/backstage-plugin-itsm-common';
import { canonicalJson } from './canonicalJson';

/** An event as its ticket's chain of hashes covers it: no name, no text. */
export interface ChainedEvent {
  ticket: string;
  sequence: number;
  type: string;
  recordedAt: Instant;
  occurredAt: Instant;
  claimedAt: Instant | null;
  actorRef: string | null;
  actorRole: string;
  facts: Record<string, unknown>;
  digests: Record<string, string>;
  previousHash: string | null;
}

/** SHA-256 of an event and, through the hash before it, of all before it. */
export function hashOf(event: ChainedEvent): string {
  return createHash('sha256').update(canonicalJson(event)).digest('hex');
}

/** Where a chain breaks: the sequence and what is wrong. */
export interface ChainBreak {
  sequence: number;
  problem: 'gap' | 'previous-hash' | 'hash';
}

/**
 * The first event that is missing, added or changed; undefined where the
 * chain holds.
 */
export function findChainBreak(
  events: readonly (ChainedEvent & { hash: string })[],
): ChainBreak | undefined {
  let previousHash: string | null = null;
  for (const [index, { hash, ...event }] of events.entries()) {
    const sequence = index + 1;
    if (event.sequence !== sequence) return { sequence, problem: 'gap' };
    if (event.previousHash !== previousHash) {
      return { sequence, problem: 'previous-hash' };
    }
    if (hashOf(event) !== hash) return { sequence, problem: 'hash' };
    previousHash = hash;
  }
  return undefined;
}
