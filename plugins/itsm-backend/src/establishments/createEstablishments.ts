import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { ReferentDirectory } from '../access';
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
  clock: ClockService;
  fleet: EstablishmentReader;
  knex: Knex;
  referents: ReferentDirectory;
  countTickets: CountTicketsByEstablishment;
  establishmentOfTicket: TicketOfEstablishment;
}): { profiles: ProfileService; rules: RuleService } {
  const store = DatabaseProfileStore.create();
  return {
    profiles: ProfileService.create({
      ...options,
      store,
    }),
    rules: RuleService.create({
      ...options,
      store: DatabaseRuleStore.create(),
      profiles: store,
    }),
  };
}
