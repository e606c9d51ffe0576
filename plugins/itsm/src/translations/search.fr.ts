import type { searchEn } from './search.en';

/** French texts of what the search of the portal finds; complete by type. */
export const searchFr: Record<keyof typeof searchEn, string> = {
  'found.machines_one': '{{machine}} et {{count}}\u00a0autre machine',
  'found.machines_other': '{{machine}} et {{count}}\u00a0autres machines',
  'found.declared': 'déclaré le {{at}}',
  'found.closed': 'clos le {{at}}',
  'found.until': 'jusqu’au {{day}}',
  'found.serial': 'série {{serial}}',
  'found.lastDay': 'dernier jour {{day}}',
  'found.askedDay': 'dernier jour demandé {{day}}',
  'found.leaving_one': '{{count}}\u00a0machine',
  'found.leaving_other': '{{count}}\u00a0machines',
  'found.empty': 'Rien à trouver encore.',
  'found.off':
    'La recherche ne trouve rien ici\u00a0: la politique de ce portail ne réserve pas à chacun ce qu’il peut voir. Le journal du serveur dit ce qui y remédie.',
};
