import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { EventParams } from '@backstage/plugin-events-node';
import {
  DEFAULT_SERVER_CATEGORIES,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { createPerson, type Person, type Scope } from '../../access';
import { DatabaseMessageStore } from '../../messages';
import { createFleet } from '../createFleet';
import { DatabaseEstablishmentStore } from '../EstablishmentStore';
import { EstablishmentSync } from '../EstablishmentSync';
import { DatabaseMachineStore } from '../DatabaseMachineStore';
import { GROUPS } from './establishments';

export const EVERYTHING: Scope = { kind: 'all', why: 'a test' };

/** The fleet on a database, with a clock that stands still. */
export function makeFleet(options: {
  knex: Knex;
  groups?: Entity[];
  now?: string;
  openTickets?: ReadonlyMap<string, number>;
}) {
  const { knex, groups = GROUPS, openTickets = new Map() } = options;
  const clock = { instant: options.now ?? '2026-11-23T09:00:00Z' };
  const events: EventParams[] = [];
  const shared = {
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: groups }),
    knex,
    logger: mockServices.logger.mock(),
  };
  const establishments = DatabaseEstablishmentStore.create(knex);
  const machines = DatabaseMachineStore.create(knex);
  return {
    ...createFleet({
      ...shared,
      clock: { now: () => clock.instant },
      events: {
        publish: async params => {
          events.push(params);
        },
        subscribe: async () => {},
      },
      countOpenTickets: async () => openTickets,
      outbox: DatabaseMessageStore.create(),
      serverCategories: DEFAULT_SERVER_CATEGORIES,
    }),
    clock,
    events,
    establishments,
    logger: shared.logger,
    machines,
    sync: EstablishmentSync.create({ ...shared, establishments, machines }),
  };
}

/** A person with a role in some establishments. */
export function personOf(
  role: Role,
  establishmentIds: readonly string[] = [],
): Person {
  return createPerson({
    ref: 'user:default/someone',
    name: 'Someone',
    role,
    teams: [],
    establishments:
      role === 'beneficiary' || role === 'local-referent'
        ? establishmentIds.map(id => ({ id, role }))
        : [],
  });
}
