import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { MessageStore } from '../messages';
import { ComponentService } from './ComponentService';
import { DatabaseComponentStore } from './ComponentStore';
import { EvolutionService } from './EvolutionService';
import { DatabaseEvolutionStore } from './EvolutionStore';
import type { TechnicalFleet } from './TechnicalFleet';

/** The services of the technical state of machines. */
export function createTechnicalState(options: {
  knex: Knex;
  fleet: TechnicalFleet;
  /** Where what is to be told is noticed. */
  outbox: MessageStore;
  clock: ClockService;
}): { components: ComponentService; evolutions: EvolutionService } {
  const components = DatabaseComponentStore.create();
  const evolutions = DatabaseEvolutionStore.create();
  return {
    components: ComponentService.create({
      ...options,
      store: components,
      evolutions,
    }),
    evolutions: EvolutionService.create({
      ...options,
      store: evolutions,
      components,
    }),
  };
}
