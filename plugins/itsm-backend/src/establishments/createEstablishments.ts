import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import { CatalogLocalReferents } from './LocalReferents';
import {
  type CountTicketsByEstablishment,
  type EstablishmentReader,
  ProfileService,
} from './ProfileService';
import { DatabaseProfileStore } from './ProfileStore';
import { RuleService, type TicketOfEstablishment } from './RuleService';
import { DatabaseRuleStore } from './RuleStore';

/** What establishments say of themselves, and the rules they have. */
export function createEstablishments(options: {
  auth: AuthService;
  catalog: CatalogService;
  clock: ClockService;
  fleet: EstablishmentReader;
  knex: Knex;
  countTickets: CountTicketsByEstablishment;
  establishmentOfTicket: TicketOfEstablishment;
}): { profiles: ProfileService; rules: RuleService } {
  const store = DatabaseProfileStore.create();
  return {
    profiles: ProfileService.create({
      ...options,
      store,
      referents: CatalogLocalReferents.create(options),
    }),
    rules: RuleService.create({
      ...options,
      store: DatabaseRuleStore.create(),
      profiles: store,
    }),
  };
}
