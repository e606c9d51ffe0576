import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { PortalKind } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { SpreadsheetWriter } from '../spreadsheet';
import type { FleetReader, TicketStore } from '../tickets';
import { countFigures } from './countFigures';
import type { MessageStore, MessageWriter } from '../messages';
import { DatabaseIndicatorStore } from './DatabaseIndicatorStore';
import type { IndicatorStore } from './IndicatorStore';
import { figuresWriter, type ReportOf, tellMonthlyFigures } from './monthly';
import { readBacklog } from './readBacklog';
import type { IndicatorReading } from './readIndicatorOptions';
import { InterventionRecap } from './recap';
import { ServiceLevelService } from './ServiceLevelService';

const COUNT_TASK = 'itsm-count-service-levels';
const TELL_TASK = 'itsm-tell-monthly-figures';

/**
 * A month of the lot is counted whole, tens of thousands of tickets, and there
 * is an act somewhere every few seconds: an establishment's own figures follow
 * at once, the lot's within this time.
 */
const LOT_EVERY_SECONDS = 60;

/** The room of service levels put together, and its upkeep. */
export function createIndicators(options: {
  knex: Knex;
  clock: ClockService;
  logger: LoggerService;
  scheduler: SchedulerService;
  tickets: TicketStore;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  portal: PortalKind;
  indicators: IndicatorReading;
  writer: SpreadsheetWriter;
  /** Where the figures of a month are noticed, to be sent. */
  outbox: Pick<MessageStore, 'notice'>;
}): {
  /** Writes the message with the figures of a month, and its report. */
  messageWriterWith(reportOf: ReportOf): MessageWriter;
  levels: ServiceLevelService;
  recap: InterventionRecap;
  store: IndicatorStore;
  schedule(): Promise<void>;
} {
  const { knex, clock, logger, scheduler, tickets, indicators } = options;
  const shared = { ...options, store: DatabaseIndicatorStore.create() };
  const levels = ServiceLevelService.create(shared);
  const recap = InterventionRecap.create({ ...shared, levels });
  return {
    messageWriterWith: reportOf =>
      figuresWriter({ ...shared, recap, reportOf }),
    levels,
    recap,
    store: shared.store,
    async schedule() {
      await scheduler.scheduleTask({
        id: COUNT_TASK,
        scope: 'global',
        frequency: { seconds: 10 },
        timeout: { minutes: 30 },
        initialDelay: { seconds: 5 },
        fn: async signal => {
          const read = await readBacklog({
            knex,
            store: tickets,
            logger,
            indicators,
            signal,
          });
          if (read > 0) logger.info(`Counted ${read} tickets of before`);
          await countFigures({
            knex,
            clock,
            lotEverySeconds: LOT_EVERY_SECONDS,
            signal,
          });
        },
      });
      await scheduler.scheduleTask({
        id: TELL_TASK,
        scope: 'global',
        frequency: { hours: 1 },
        timeout: { minutes: 30 },
        initialDelay: { minutes: 5 },
        fn: async () => {
          await tellMonthlyFigures(shared);
        },
      });
    },
  };
}
