import type { SearchOff } from '@caih/backstage-plugin-itsm-common';

/** Words that both languages have. */
const NAMES = {
  tickets: 'Incidents',
  machines: 'Machines',
  notices: 'Obsolescence',
};

/**
 * What is found where nothing else of its type is, for everybody, in both
 * languages. It names nothing of anybody's.
 */
export function standInText(
  what: keyof typeof NAMES,
  why: SearchOff | 'empty',
): { title: string; text: string; authorization?: undefined } {
  return {
    title: `Support matériel · Maintenance desk: ${NAMES[what]}`,
    text:
      why === 'empty'
        ? 'Rien à trouver encore. Nothing to be found yet.'
        : 'La recherche ne trouve rien ici : la politique de ce portail ne réserve pas à chacun ce qu’il peut voir. The search finds nothing here: the policy of this portal does not keep what each may see.',
  };
}
