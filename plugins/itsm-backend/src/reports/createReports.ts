import type {
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type {
  LocalMonth,
  PortalKind,
} from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import type {
  IndicatorStore,
  InterventionRecap,
  ServiceLevelService,
} from '../indicators';
import type { MessageStore, MessageWriter } from '../messages';
import type { SpreadsheetWriter } from '../spreadsheet';
import type { FleetReader } from '../tickets';
import { DatabaseReportStore } from './DatabaseReportStore';
import { makeReport, makeReports } from './makeReports';
import { wholeReport } from './present';
import { type MadeReport, REPORT_FORMATS, ReportFiles } from './ReportFiles';
import { ReportService } from './ReportService';
import { reportWriter } from './reportWriter';
import type { ReportLanguage } from './words';

const SCOPE: Scope = {
  kind: 'all',
  why: 'each establishment is sent its report',
};

/** The room of reports put together, and its upkeep. */
export function createReports(options: {
  knex: Knex;
  clock: ClockService;
  logger: LoggerService;
  scheduler: SchedulerService;
  fleet: Pick<FleetReader, 'establishmentNames'>;
  portal: PortalKind;
  levels: ServiceLevelService;
  recap: InterventionRecap;
  figures: IndicatorStore;
  writer: SpreadsheetWriter;
  /** Where a report is noticed, to be sent. */
  outbox: MessageStore;
}): {
  /** Writes the message that brings a report of the lot. */
  messageWriter: MessageWriter;
  /** An establishment's report of a month, made where it is not there yet. */
  filesOf(
    establishmentId: string,
    month: LocalMonth,
    language: ReportLanguage,
  ): Promise<MadeReport[]>;
  serviceWith(
    messagesOf: Parameters<typeof ReportService.create>[0]['messagesOf'],
  ): ReportService;
  schedule(): Promise<void>;
} {
  const store = DatabaseReportStore.create();
  const files = ReportFiles.create(options);
  const shared = { ...options, store, files };
  const { knex } = options;
  return {
    messageWriter: reportWriter(shared),
    async filesOf(establishmentId, month, language) {
      const period = { kind: 'monthly', from: month, to: month } as const;
      const find = () => store.findOf(SCOPE, knex, establishmentId, period);
      let row = await find();
      if (!row) {
        await makeReport(establishmentId, period, shared);
        row = await find();
      }
      if (!row) throw new Error(`No report of ${establishmentId} for ${month}`);
      const report = wholeReport(row, []);
      return Promise.all(
        REPORT_FORMATS.map(format => files.make(report, format, language)),
      );
    },
    serviceWith: messagesOf => ReportService.create({ ...shared, messagesOf }),
    async schedule() {
      await options.scheduler.scheduleTask({
        id: 'itsm-make-reports',
        scope: 'global',
        frequency: { minutes: 1 },
        timeout: { minutes: 60 },
        initialDelay: { seconds: 40 },
        fn: async signal => {
          await makeReports(shared, signal);
        },
      });
    },
  };
}
