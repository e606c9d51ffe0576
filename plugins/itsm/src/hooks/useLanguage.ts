import type { InventoryLanguage } from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';

/** The language of the texts, as the desk knows languages. */
export function useLanguage(): InventoryLanguage {
  return useFormat().locale.startsWith('fr') ? 'fr' : 'en';
}
