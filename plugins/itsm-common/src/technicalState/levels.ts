/** How what is installed stands to what is recommended. @public */
export type LevelStanding = 'as-recommended' | 'differs' | 'unknown';

const folded = (version: string) =>
  version.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Whether what is installed is what is recommended. Makers number their
 * versions each in their own way: which of two is the later is not guessed.
 *
 * @public
 */
export function levelStanding(levels: {
  installed: string | null;
  recommended: string | null;
}): LevelStanding {
  const { installed, recommended } = levels;
  if (installed === null || recommended === null) return 'unknown';
  return folded(installed) === folded(recommended)
    ? 'as-recommended'
    : 'differs';
}
