import type { Entity } from '@backstage/catalog-model';

const API_VERSION = 'backstage.io/v1alpha1';
const HOSPITAL = 'group:default/ch-annecy';
const REFERENTS = 'group:default/ch-annecy-referents';

/** A hospital with its referent: whose she is, her groups say. */
export const entities: Entity[] = [
  {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: {
      name: 'ch-annecy',
      annotations: { 'caih.fr/finess': '740999016' },
    },
    spec: {
      type: 'establishment',
      profile: { displayName: 'CH d’Annecy' },
      children: [],
    },
  },
  {
    apiVersion: API_VERSION,
    kind: 'Group',
    metadata: {
      name: 'ch-annecy-referents',
      annotations: { 'caih.fr/role': 'local-referent' },
    },
    spec: { type: 'team', children: [] },
    relations: [{ type: 'childOf', targetRef: HOSPITAL }],
  },
  {
    apiVersion: API_VERSION,
    kind: 'User',
    metadata: { name: 'referent' },
    spec: { memberOf: ['ch-annecy-referents'] },
    relations: [{ type: 'memberOf', targetRef: REFERENTS }],
  },
];
