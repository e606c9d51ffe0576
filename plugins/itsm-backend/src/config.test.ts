import { mockServices } from '@backstage/backend-test-utils';
import { DEFAULT_ATTACHMENT_RULES } from '@caih/backstage-plugin-itsm-common';
import { readRules } from './config';

const rulesOf = (workflow: object) =>
  readRules(mockServices.rootConfig({ data: { itsm: { workflow } } }));

describe('the rules of the desk', () => {
  it('are the contract’s where nothing is configured', () => {
    expect(readRules(mockServices.rootConfig())).toEqual({
      reopenDays: 30,
      declaredInstantHours: 24,
      lateEntryDays: 7,
      mediationDays: 30,
      approvalByReferentOnly: false,
      agreementByTelephone: false,
      warningShare: 0.75,
      attachments: DEFAULT_ATTACHMENT_RULES,
    });
  });

  it('are the member’s where configured', () => {
    expect(
      rulesOf({
        reopenDays: 15,
        lateEntryDays: 2,
        approvalByReferentOnly: true,
        agreementByTelephone: true,
      }),
    ).toEqual({
      reopenDays: 15,
      declaredInstantHours: 24,
      lateEntryDays: 2,
      mediationDays: 30,
      approvalByReferentOnly: true,
      agreementByTelephone: true,
      warningShare: 0.75,
      attachments: DEFAULT_ATTACHMENT_RULES,
    });
  });

  it.each([
    [{ reopenDays: -1 }, 'itsm.workflow.reopenDays is -1'],
    [{ reopenDays: 1e9 }, 'give a whole number of days, 0 to 36500'],
    [{ lateEntryDays: -7 }, 'itsm.workflow.lateEntryDays is -7'],
    [{ mediationDays: 0.5 }, 'itsm.workflow.mediationDays is 0.5'],
    [{ declaredInstantHours: 1.5 }, 'itsm.workflow.declaredInstantHours'],
    [{ warningShare: 75 }, 'give a share between 0 and 1'],
  ])('are refused when wrong: %j', (workflow, message) => {
    expect(() => rulesOf(workflow)).toThrow(message);
  });

  it.each([
    [{ maxFileBytes: 0 }, 'itsm.attachments.maxFileBytes is 0'],
    [{ maxFileBytes: 104857601 }, 'give a whole number, 1 to 104857600'],
    [{ maxTicketFiles: 2.5 }, 'itsm.attachments.maxTicketFiles is 2.5'],
    [
      { maxTicketBytes: 1024 },
      'itsm.attachments.maxTicketBytes is 1024; give maxFileBytes (10485760) or more',
    ],
    [
      { maxEstablishmentDayBytes: 1024 },
      'itsm.attachments.maxEstablishmentDayBytes is 1024; give maxFileBytes (10485760) or more',
    ],
    [{ maxTicketBytes: 1e300 }, 'itsm.attachments.maxTicketBytes is 1e+300'],
    [
      { maxEstablishmentDayBytes: -1 },
      'itsm.attachments.maxEstablishmentDayBytes is -1',
    ],
  ])('of files are refused when wrong: %j', (attachments, message) => {
    const config = mockServices.rootConfig({ data: { itsm: { attachments } } });
    expect(() => readRules(config)).toThrow(message);
  });
});
