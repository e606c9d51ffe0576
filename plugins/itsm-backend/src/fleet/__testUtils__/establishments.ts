import type { Entity } from '@backstage/catalog-model';
import { finessKey } from '@caih/backstage-plugin-itsm-common';

const finess = (firstEight: string) => firstEight + finessKey(firstEight);

/** Made-up legal numbers and sites, with valid keys. */
export const NANTES = finess('44099001');
export const NANTES_SITE = finess('44000028');
export const COLMAR = finess('68099001');
export const COLMAR_SITE = finess('68000097');
export const CAYENNE = finess('97039901');
export const CAYENNE_SITE = finess('97030028');

/** A group of the catalog bound to an establishment. */
export function establishmentGroup(options: {
  name: string;
  displayName: string;
  finess: string;
  establishment?: unknown;
}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name: options.name,
      annotations: { 'caih.fr/finess': options.finess },
    },
    spec: {
      type: 'establishment',
      children: [],
      profile: { displayName: options.displayName },
      ...(options.establishment !== undefined && {
        establishment: options.establishment as object,
      }),
    },
  };
}

export const GROUPS: Entity[] = [
  establishmentGroup({
    name: 'chu-nantes',
    displayName: 'CHU de Nantes',
    finess: NANTES,
    establishment: {
      commune: 'Nantes',
      postalCode: '44000',
      region: 'Pays de la Loire',
      sites: [
        {
          finess: NANTES_SITE,
          name: 'Hôtel-Dieu',
          commune: 'Nantes',
          postalCode: '44000',
        },
      ],
    },
  }),
  establishmentGroup({
    name: 'ch-colmar',
    displayName: 'Hôpitaux civils de Colmar',
    finess: COLMAR,
    establishment: {
      sites: [{ finess: COLMAR_SITE, name: 'Louis Pasteur' }],
    },
  }),
  establishmentGroup({
    name: 'ch-cayenne',
    displayName: 'Centre hospitalier de Cayenne',
    finess: CAYENNE,
    establishment: {
      sites: [{ finess: CAYENNE_SITE, name: 'Andrée Rosemon' }],
    },
  }),
];
