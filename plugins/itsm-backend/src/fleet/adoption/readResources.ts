import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  type Entity,
  parseEntityRef,
  RELATION_OWNED_BY,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_MACHINE_ID,
  HARDWARE_TYPE,
  SOFTWARE_TYPE,
} from '@caih/backstage-plugin-itsm-common';

const PAGE_SIZE = 500;

/** Of an entity, what is read. */
const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'spec.hardware',
  'relations',
];

/** A `Resource` that carries `spec.hardware`, as others wrote it. */
export interface CatalogResource {
  entityRef: string;
  namespace: string;
  name: string;
  ownerRef: string | null;
  location: string | null;
  editUrl: string | null;
  hardware: unknown;
}

/** All hardware and software items of the catalog but what the fleet itself shows there. */
export async function readResources(options: {
  auth: AuthService;
  catalog: CatalogService;
}): Promise<CatalogResource[]> {
  const { auth, catalog } = options;
  const credentials = await auth.getOwnServiceCredentials();
  const found: CatalogResource[] = [];
  let cursor: string | undefined;
  do {
    const { items, pageInfo } = await catalog.queryEntities(
      cursor === undefined
        ? {
            query: {
              $all: [
                {
                  kind: 'resource',
                  'spec.type': { $in: [HARDWARE_TYPE, SOFTWARE_TYPE] },
                },
                {
                  $not: {
                    [`metadata.annotations.${ANNOTATION_MACHINE_ID}`]: {
                      $exists: true,
                    },
                  },
                },
              ],
            },
            fields: FIELDS,
            limit: PAGE_SIZE,
          }
        : { cursor, fields: FIELDS, limit: PAGE_SIZE },
      { credentials },
    );
    found.push(
      ...items
        .filter(({ spec }) => spec?.hardware !== undefined)
        .map(toResource),
    );
    cursor = pageInfo.nextCursor;
  } while (cursor !== undefined);
  return found;
}

function toResource(entity: Entity): CatalogResource {
  const { metadata, relations = [], spec } = entity;
  const annotations = metadata.annotations ?? {};
  return {
    entityRef: stringifyEntityRef(entity),
    namespace: metadata.namespace ?? 'default',
    name: metadata.title ?? metadata.name,
    ownerRef:
      relations.find(one => one.type === RELATION_OWNED_BY)?.targetRef ?? null,
    location: annotations[ANNOTATION_LOCATION] ?? null,
    editUrl: annotations[ANNOTATION_EDIT_URL] ?? null,
    hardware: spec?.hardware,
  };
}

/** The whole reference of a chassis; null where it is none. */
export function chassisRefOf(
  chassis: string,
  { namespace }: Pick<CatalogResource, 'namespace'>,
): string | null {
  try {
    return stringifyEntityRef(
      parseEntityRef(chassis, {
        defaultKind: 'Resource',
        defaultNamespace: namespace,
      }),
    );
  } catch {
    return null;
  }
}
