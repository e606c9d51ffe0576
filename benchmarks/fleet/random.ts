/** Numbers that look random and are the same at every run. */
export interface Random {
  /** From 0 on, below 1. */
  next(): number;
  below(end: number): number;
  chance(share: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
  /** One of some choices, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [weight: number, choice: T])[]): T;
}

/** Mulberry32: 32 bits of state, enough for figures of a benchmark. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  return {
    next,
    below,
    chance: share => next() < share,
    oneOf: choices => choices[below(choices.length)],
    weighted(choices) {
      const total = choices.reduce((sum, [weight]) => sum + weight, 0);
      let left = next() * total;
      for (const [weight, choice] of choices) {
        left -= weight;
        if (left < 0) return choice;
      }
      return choices[choices.length - 1][1];
    },
  };
}
