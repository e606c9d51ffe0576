import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { readAccessLogRetention } from './audit';
import { readRules } from './config';
import { readEndOfLifeRules } from './endOfLife';
import { readServerCategories } from './fleet';
import { readIndicatorOptions } from './indicators';
import { readMailSettings } from './messages';
import { readPenaltyRules } from './penalties';
import { readPortalKind } from './setUp';

const PAGE = resolve(__dirname, '../../../docs/settings.md');

/** Each key of the page with its default, the remark after it left out. */
const DEFAULTS = new Map(
  readFileSync(PAGE, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('| `itsm.'))
    .map(line => line.split('|').map(cell => cell.trim()))
    .map(cells => [cells[1].replace(/`/g, ''), cells[4].split(/[ ,] ?/)[0]]),
);

const nothing = mockServices.rootConfig({ data: {} });
const rules = readRules(nothing);
const endOfLife = readEndOfLifeRules(nothing);
const mail = readMailSettings(nothing);
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
  ['itsm.portal', readPortalKind(nothing)],
  ['itsm.path', mail.deskPath],
  ['itsm.workflow.reopenDays', rules.reopenDays],
  ['itsm.workflow.declaredInstantHours', rules.declaredInstantHours],
  ['itsm.workflow.lateEntryDays', rules.lateEntryDays],
  ['itsm.workflow.mediationDays', rules.mediationDays],
  ['itsm.workflow.approvalByReferentOnly', rules.approvalByReferentOnly],
  ['itsm.workflow.agreementByTelephone', rules.agreementByTelephone],
  ['itsm.workflow.warningShare', rules.warningShare],
  [
    'itsm.serviceLevels.warrantyCounts',
    readIndicatorOptions(nothing).warrantyCounts,
  ],
  ['itsm.serviceLevels.countsUntil', readIndicatorOptions(nothing).countsUntil],
  ['itsm.penalties.thresholdFrom', readPenaltyRules(nothing).thresholdFrom],
  ['itsm.fleet.serverCategories', readServerCategories(nothing)[0]],
  ['itsm.endOfLife.leadDays', endOfLife.leadDays],
  ['itsm.endOfLife.matchThreshold', endOfLife.threshold],
  ['itsm.endOfLife.refreshHours', endOfLife.refreshHours],
  ['itsm.accessLog.retentionDays', readAccessLogRetention(nothing)],
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
