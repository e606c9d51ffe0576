import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { itsmTranslationRef } from '../translations';

/** Where something stands inside a site, from the widest to the narrowest. */
const PLACE_FIELDS = ['building', 'room', 'rack', 'rackUnit'] as const;

/** What is known of a place inside a site. */
type Place = Partial<Record<(typeof PLACE_FIELDS)[number], string | null>>;

/** Says a place inside a site: "Bâtiment A · Salle S1"; '' where none is known. */
export function usePlaceWords(): (place: Place) => string {
  const { t } = useTranslationRef(itsmTranslationRef);
  return place =>
    PLACE_FIELDS.flatMap(field => {
      const value = place[field];
      return value ? [withLabel(t(`ticketPage.access.${field}`), value)] : [];
    }).join(' · ');
}

/** "Salle S1"; "Bâtiment A" where the record itself says "Bâtiment A". */
export function withLabel(label: string, value: string): string {
  return value.toLocaleLowerCase().startsWith(label.toLocaleLowerCase())
    ? value
    : `${label} ${value}`;
}
