import type { Entity } from '@backstage/catalog-model';

const API_VERSION = 'backstage.io/v1alpha1';

function group(
  name: string,
  {
    annotations,
    parent,
  }: { annotations?: Record<string, string>; parent?: string } = {},
  spec: object = {},
): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: { name, annotations },
    spec: { type: 'team', children: [], ...spec },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : [],
  };
}

function user(name: string, memberOf: string): Entity {
  return {
    apiVersion: API_VERSION,
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { memberOf: [memberOf] },
    relations: [{ type: 'memberOf', targetRef: `group:default/${memberOf}` }],
  };
}

/** A hospital with its referent, and who maintains its hardware. */
export const entities: Entity[] = [
  group(
    'ch-annecy',
    { annotations: { 'caih.fr/finess': '740999016' } },
    {
      type: 'establishment',
      profile: { displayName: 'CH d’Annecy' },
      establishment: {
        commune: 'Épagny Metz-Tessy',
        postalCode: '74990',
        sites: [
          { finess: '740000237', name: 'Site d’Annecy', postalCode: '74990' },
        ],
      },
    },
  ),
  group('ch-annecy-referents', {
    annotations: { 'caih.fr/role': 'local-referent' },
    parent: 'ch-annecy',
  }),
  group('contractor'),
  user('referent', 'ch-annecy-referents'),
  user('technician', 'contractor'),
];
