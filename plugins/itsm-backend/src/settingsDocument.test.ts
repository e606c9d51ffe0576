import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import {
  isHolidayRegion,
  MAX_LINE_LENGTH,
  MAX_NOTICE_MACHINES,
  MAX_OTHER_MACHINES,
  MAX_TEXT_LENGTH,
  TERRITORIES,
} from '@caih/backstage-plugin-itsm-common';
import { MAX_FILE_BYTES } from './attachments';
import { readSettings } from './desk';
import { MAX_RECORDS } from './endOfLife/refreshSources';
import { KEPT_DAYS } from './fleet/import/InventoryService';
import { MOST_MONTHS } from './indicators/ServiceLevelService';
import { MAX_LABELS } from './labels/LabelService';
import { readMailSettings } from './messages';
import { MAX_WORKBOOK_BYTES } from './router';
import { KNOWN_SETTINGS } from './settings';
import { MAX_UNPACKED_BYTES } from './spreadsheet/inspectZip';
import { MAX_COLUMNS, MAX_ROWS } from './spreadsheet/limits';
import { KEY_LIFE_SECONDS } from './tickets/store/idempotencyKeys';
import { MEMORY_LIMIT_MB, TIME_LIMIT_MS } from './workers/runWorker';

const PAGE = readFileSync(
  resolve(__dirname, '../../../docs/settings.md'),
  'utf8',
);

/** The lines of the page's tables, by what stands in the first column. */
const ROWS = new Map(
  PAGE.split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(cells => [cells[1].replace(/`/g, ''), cells]),
);

/** Each key of the page with its default, the remark after it left out. */
const DEFAULTS = new Map(
  [...ROWS]
    .filter(([key]) => key.startsWith('itsm.'))
    .map(([key, cells]) => [key, cells[4].split(/[ ,] ?/)[0]]),
);

const {
  accessLogRetentionDays,
  endOfLife,
  indicators,
  mail,
  rules,
  ...nothing
} = readSettings({
  config: mockServices.rootConfig({ data: {} }),
  logger: mockServices.logger.mock(),
});
const smtp = readMailSettings(
  mockServices.rootConfig({
    data: {
      itsm: {
        mail: { from: 'a@example.org', smtp: { host: 'smtp.example.org' } },
      },
    },
  }),
).transport;

it.each<[string, unknown]>([
  ['itsm.portal', nothing.portal],
  ['itsm.path', mail.deskPath],
  ['itsm.workflow.reopenDays', rules.reopenDays],
  ['itsm.workflow.declaredInstantHours', rules.declaredInstantHours],
  ['itsm.workflow.lateEntryDays', rules.lateEntryDays],
  ['itsm.workflow.mediationDays', rules.mediationDays],
  ['itsm.workflow.approvalByReferentOnly', rules.approvalByReferentOnly],
  ['itsm.workflow.agreementByTelephone', rules.agreementByTelephone],
  ['itsm.workflow.warningShare', rules.warningShare],
  ['itsm.serviceLevels.warrantyCounts', indicators.warrantyCounts],
  ['itsm.serviceLevels.countsUntil', indicators.countsUntil],
  ['itsm.penalties.thresholdFrom', nothing.penalties.thresholdFrom],
  ['itsm.fleet.serverCategories', nothing.serverCategories[0]],
  ['itsm.endOfLife.leadDays', endOfLife.leadDays],
  ['itsm.endOfLife.matchThreshold', endOfLife.threshold],
  ['itsm.endOfLife.refreshHours', endOfLife.refreshHours],
  ['itsm.accessLog.retentionDays', accessLogRetentionDays],
  ['itsm.attachments.maxFileBytes', rules.attachments.maxFileBytes],
  ['itsm.attachments.maxTicketFiles', rules.attachments.maxTicketFiles],
  ['itsm.attachments.maxTicketBytes', rules.attachments.maxTicketBytes],
  [
    'itsm.attachments.maxEstablishmentDayBytes',
    rules.attachments.maxEstablishmentDayBytes,
  ],
  ['itsm.notifications', mail.notifications],
  ['itsm.mail.language', mail.language],
  ['itsm.mail.maxTries', mail.maxTries],
  ['itsm.mail.maxAgeDays', mail.maxAgeDays],
  ['itsm.mail.smtp.port', smtp?.kind === 'smtp' && smtp.smtp.port],
  ['itsm.mail.smtp.secure', smtp?.kind === 'smtp' && smtp.smtp.secure],
])('docs/settings.md says what %s is where it is not set', (key, value) => {
  expect(DEFAULTS.get(key)).toBe(String(value));
});

it('has no other default', () => {
  const others = [...DEFAULTS].filter(
    ([key, value]) =>
      value !== '' && !/\.(capCents|transport)$|^itsm\.search\./.test(key),
  );
  expect(others).toHaveLength(27);
});

it('has the keys that are known, and no other', () => {
  expect([...KNOWN_SETTINGS].map(key => `itsm.${key}`).sort()).toEqual(
    [...DEFAULTS.keys()].sort(),
  );
});

it.each<[string, number]>([
  ['Lines of an inventory, and of a table of hardware', MAX_ROWS],
  ['Columns of one', MAX_COLUMNS],
  ['Bytes of a workbook that is given in', MAX_WORKBOOK_BYTES],
  ['Bytes that a workbook unpacks to', MAX_UNPACKED_BYTES],
  [
    'Memory of the thread that reads a workbook or makes a PDF, in MB',
    MEMORY_LIMIT_MB,
  ],
  ['Time that thread has, in seconds', TIME_LIMIT_MS / 1000],
  [
    'Bytes of a file, whatever itsm.attachments.maxFileBytes says',
    MAX_FILE_BYTES,
  ],
  ['Labels that are printed at once', MAX_LABELS],
  ['Machines of a notice', MAX_NOTICE_MACHINES],
  ['Further machines of a ticket', MAX_OTHER_MACHINES],
  ['Months of service levels that are looked at at once', MOST_MONTHS],
  ['Records of a source of ends of life', MAX_RECORDS],
  ['Characters of a text, such as a comment', MAX_TEXT_LENGTH],
  ['Characters of a line, such as a title', MAX_LINE_LENGTH],
])('docs/settings.md says what is fixed: %s', (what, limit) => {
  const [said] = ROWS.get(what)?.[2].split(' ') ?? [];
  expect(said).toBe(limit.toLocaleString('en-US'));
});

it.each<[string, number, string]>([
  ['An inventory that was given in and not applied', KEPT_DAYS, 'days'],
  ['An idempotency key', KEY_LIFE_SECONDS / 3600, 'hours'],
  ['Who looked at what', accessLogRetentionDays, 'days'],
])('docs/settings.md says how long is kept: %s', (what, time, unit) => {
  expect(ROWS.get(what)?.[2]).toMatch(new RegExp(`^${time} ${unit}\\b`));
});

describe('docs/settings.md says what a site takes', () => {
  const takenBy = (fact: string) =>
    ROWS.get(fact)?.[3]
      .split(', ')
      .map(one => one.replace(/`/g, ''));

  it('as its territory', () => {
    expect(takenBy('territory')).toEqual(Object.keys(TERRITORIES));
  });

  it('as its public holidays', () => {
    expect(takenBy('holidayRegion')).toEqual(
      Object.keys(TERRITORIES).filter(isHolidayRegion),
    );
  });
});
