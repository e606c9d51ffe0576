import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { PortalKind } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { IndicatorReading, IndicatorStore } from '../indicators';
import { DatabaseReportStore } from '../reports';
import type { FleetReader, TicketStore } from '../tickets';
import { DatabasePenaltyStore } from './DatabasePenaltyStore';
import { PenaltyService } from './PenaltyService';
import { raisePenalties } from './raisePenalties';
import type { PenaltyRules } from './readPenaltyRules';

/** The room of penalty cases put together, and its upkeep. */
export function createPenalties(options: {
  knex: Knex;
  clock: ClockService;
  logger: LoggerService;
  scheduler: SchedulerService;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  portal: PortalKind;
  figures: IndicatorStore;
  tickets: TicketStore;
  indicators: IndicatorReading;
  rules: PenaltyRules;
}): { penalties: PenaltyService; schedule(): Promise<void> } {
  const store = DatabasePenaltyStore.create();
  const reports = DatabaseReportStore.create();
  const { logger, scheduler } = options;
  return {
    penalties: PenaltyService.create({ ...options, store }),
    async schedule() {
      await scheduler.scheduleTask({
        id: 'itsm-raise-penalties',
        scope: 'global',
        frequency: { minutes: 1 },
        timeout: { minutes: 60 },
        // After the reports: a late one is made before it is told so.
        initialDelay: { seconds: 50 },
        fn: async signal => {
          const written = await raisePenalties(
            { ...options, store, reports },
            signal,
          );
          if (written > 0) {
            logger.info(`${written} penalty cases were raised or changed`);
          }
        },
      });
    },
  };
}
