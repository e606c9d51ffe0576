import type { MadeEstablishment } from '../fleet/makeFleet';

/**
 * Entities of the catalog: an establishment of the data, and the people of the
 * demonstration who are of an establishment, as people of that one.
 */
export function peopleOf(establishment: MadeEstablishment): string {
  const { id, name, commune, region, territory, siteIds } = establishment;
  const entities = [
    {
      ...head('Group', id, { 'caih.fr/finess': id }),
      spec: {
        type: 'establishment',
        profile: { displayName: name },
        children: [],
        establishment: {
          commune,
          region,
          sites: siteIds.map((finess, index) => ({
            finess,
            name: `Site ${index + 1}`,
            commune,
            territory,
          })),
        },
      },
    },
    {
      ...head('Group', `${id}-referents`, { 'caih.fr/role': 'local-referent' }),
      spec: { type: 'team', parent: id, children: [] },
    },
    user('camille.durand', 'Camille Durand', [id]),
    user('dominique.lefevre', 'Dominique Lefèvre', [id, `${id}-referents`]),
  ];
  // What is JSON is YAML as well.
  return entities
    .map(entity => JSON.stringify(entity, null, 2))
    .join('\n---\n');
}

function head(
  kind: string,
  name: string,
  annotations: Record<string, string> = {},
) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name, annotations },
  };
}

const user = (name: string, displayName: string, memberOf: string[]) => ({
  ...head('User', name),
  spec: { profile: { displayName }, memberOf },
});
