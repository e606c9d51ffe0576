import {
  type HardwareResource,
  type HardwareSpec,
  isFiness,
  readHardwareSpec,
  type ValueFault,
} from '@caih/backstage-plugin-itsm-common';
import type { SiteRow } from '../rows';
import { type CatalogResource, chassisRefOf } from './readResources';

/** A `Resource` of the catalog, and what can be said of it before its fleet. */
export interface PlacedResource {
  resource: CatalogResource;
  /** Legal FINESS; null where it is of no establishment that is known. */
  establishmentId: string | null;
  /** As it can be adopted; undefined where something is wrong. */
  hardware?: HardwareResource;
  faults: ValueFault[];
}

/** What is said in a message, at most. */
const MAX_SITES = 10;

/**
 * Reads what each `Resource` says of its machine, and finds its establishment
 * and site: the owner's establishment, or where the owner is of none the one
 * that `spec.hardware.establishment` names.
 *
 * @param sites - of the establishments that are known, each with at least one
 */
export function placeResources(
  resources: readonly CatalogResource[],
  ownerEstablishments: ReadonlyMap<string, string>,
  sites: readonly SiteRow[],
): PlacedResource[] {
  const sitesOf = new Map<string, SiteRow[]>();
  for (const site of sites) {
    const { establishment_id: id } = site;
    sitesOf.set(id, [...(sitesOf.get(id) ?? []), site]);
  }
  return resources.map(resource => {
    const read = readHardwareSpec(resource.hardware);
    const spec = 'spec' in read ? read.spec : undefined;
    const faults = 'faults' in read ? [...read.faults] : [];
    const ofOwner = ownerEstablishments.get(resource.ownerRef ?? '');
    const said = establishmentSaid(resource.hardware);
    const establishmentId = ofOwner ?? said ?? null;
    const own = sitesOf.get(establishmentId ?? '');
    if (establishmentId === null || !own) {
      faults.push({
        code: 'spec-owner-unbound',
        details: { owner: resource.ownerRef ?? '' },
      });
      return { resource, establishmentId: null, faults };
    }
    if (ofOwner && said && ofOwner !== said) {
      faults.push({
        code: 'spec-owner-contradicted',
        details: { said, owner: ofOwner },
      });
    }
    const site = spec && siteOf(spec, own);
    if (site && 'fault' in site) faults.push(site.fault);
    if (!spec || !site || 'fault' in site || faults.length > 0) {
      return { resource, establishmentId, faults };
    }
    const chassisRef =
      spec.chassis === undefined ? null : chassisRefOf(spec.chassis, resource);
    if (spec.chassis !== undefined && chassisRef === null) {
      faults.push({
        code: 'spec-chassis-wrong',
        details: { chassis: spec.chassis },
      });
    }
    const { entityRef, name, location, editUrl } = resource;
    return {
      resource,
      establishmentId,
      faults,
      hardware: {
        entityRef,
        name,
        location,
        editUrl,
        establishmentId,
        siteId: site.id,
        spec,
        chassisRef,
      },
    };
  });
}

function establishmentSaid(hardware: unknown): string | undefined {
  const said =
    typeof hardware === 'object' && hardware !== null
      ? Reflect.get(hardware, 'establishment')
      : undefined;
  return typeof said === 'string' && isFiness(said) ? said : undefined;
}

/** The site by its number, else by its name, else the only one there is. */
function siteOf(
  { site }: HardwareSpec,
  own: readonly SiteRow[],
): SiteRow | { fault: ValueFault } {
  const sites = own
    .slice(0, MAX_SITES)
    .map(one => `${one.id} ${one.name}`)
    .join(', ');
  if (site?.finess === undefined && site?.name === undefined) {
    return own.length === 1
      ? own[0]
      : { fault: { code: 'spec-site-missing', details: { sites } } };
  }
  const found = own.filter(one =>
    site.finess === undefined
      ? one.name.toLocaleLowerCase('fr') === site.name?.toLocaleLowerCase('fr')
      : one.id === site.finess,
  );
  return found.length === 1
    ? found[0]
    : { fault: { code: 'spec-site-unknown', details: { sites } } };
}
