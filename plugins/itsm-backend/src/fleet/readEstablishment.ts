import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_FINESS,
  establishmentSpecSchema,
  isFiness,
  proposeTerritory,
  type SiteSpec,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentRow, SiteRow } from './rows';
import { searchTextOf } from './searchText';

export interface EstablishmentRecord {
  establishment: EstablishmentRow;
  sites: SiteRow[];
}

/**
 * The establishment that a group of the catalog describes, or what is wrong
 * with it.
 */
export function readEstablishment(group: Entity): {
  record?: EstablishmentRecord;
  faults: string[];
} {
  const id = group.metadata.annotations?.[ANNOTATION_FINESS] ?? '';
  if (!isFiness(id)) {
    return { faults: [`'${id}' in ${ANNOTATION_FINESS} is no FINESS number`] };
  }
  const parsed = establishmentSpecSchema.safeParse(
    group.spec?.establishment ?? {},
  );
  if (!parsed.success) {
    return {
      faults: parsed.error.issues.map(
        issue => `spec.establishment.${issue.path.join('.')} ${issue.message}`,
      ),
    };
  }
  const { commune, postalCode, region, sites } = parsed.data;
  const name = nameOf(group);
  const faults: string[] = [];
  const siteRows = sites.flatMap(site => {
    const row = readSite(id, site);
    if (!row) {
      faults.push(
        `the territory of site ${site.finess} cannot be told: give 'territory'`,
      );
    }
    return row ? [row] : [];
  });
  if (faults.length > 0) return { faults };
  return {
    faults,
    record: {
      establishment: {
        id,
        name,
        entity_ref: stringifyEntityRef(group),
        commune: commune ?? null,
        postal_code: postalCode ?? null,
        region: region ?? null,
        search_text: searchTextOf([
          name,
          id,
          commune,
          postalCode,
          region,
          ...sites.flatMap(site => [site.name, site.finess, site.commune]),
        ]),
      },
      sites: siteRows,
    },
  };
}

function readSite(
  establishmentId: string,
  site: SiteSpec,
): SiteRow | undefined {
  const { finess, commune, postalCode } = site;
  const territory =
    site.territory ?? proposeTerritory({ finess, commune, postalCode });
  if (!territory) return undefined;
  return {
    establishment_id: establishmentId,
    id: finess,
    name: site.name,
    commune: commune ?? null,
    postal_code: postalCode ?? null,
    territory,
    time_zone: site.timeZone ?? TERRITORIES[territory].timeZone,
    holiday_region: site.holidayRegion ?? TERRITORIES[territory].holidayRegion,
  };
}

function nameOf(group: Entity): string {
  const profile = group.spec?.profile;
  const displayName =
    profile && typeof profile === 'object' && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof displayName === 'string'
    ? displayName
    : group.metadata.title ?? group.metadata.name;
}
