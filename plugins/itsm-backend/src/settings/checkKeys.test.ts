import { mockServices } from '@backstage/backend-test-utils';
import { checkKeys } from './checkKeys';

function check(itsm: object) {
  const logger = mockServices.logger.mock();
  checkKeys(mockServices.rootConfig({ data: { itsm: itsm as never } }), logger);
  return logger.warn.mock.calls.map(([said]) => said);
}

describe('keys of the configuration', () => {
  it('are those of the desk and of the search', () => {
    expect(
      check({
        portal: 'alone',
        path: '/maintenance',
        workflow: { reopenDays: 15 },
        penalties: { scales: { restoreLate: { per: 'hour', cents: 5000 } } },
        mail: { smtp: { host: 'mail.example.org', auth: { user: 'desk' } } },
        search: { ticketMonths: 6 },
      }),
    ).toEqual([]);
  });

  it.each([
    [{ workflow: { reopenDay: 15 } }, 'workflow.reopenDay', 'reopenDays'],
    [{ workflow: { REOPENDAYS: 15 } }, 'workflow.REOPENDAYS', 'reopenDays'],
    [{ mail: { frm: 'a@b.fr' } }, 'mail.frm', 'from'],
    [{ search: { path: '/desk' } }, 'search.path', 'ticketMonths'],
    [
      { mail: { smtp: { auth: { passwd: 'secret' } } } },
      'mail.smtp.auth.passwd',
      'password',
    ],
    [
      { penalties: { scales: { restoreLate: { cent: 1 } } } },
      'penalties.scales.restoreLate.cent',
      'cents',
    ],
    [
      { roles: { contractors: { groups: ['a'] } } },
      'roles.contractors',
      'contractor',
    ],
  ])('are refused where nothing reads them: %j', (itsm, key, nearest) => {
    const parent = key.slice(0, key.lastIndexOf('.'));
    expect(() => check(itsm)).toThrow(
      `itsm.${key} is no setting of the desk; the nearest is itsm.${parent}.${nearest}`,
    );
  });

  it('are told of where a module of the portal may read them', () => {
    expect(check({ worflow: { reopenDays: 15 }, advisories: true })).toEqual([
      'itsm.worflow is no setting of the desk; the nearest is itsm.workflow. Nothing reads it, unless a module of yours does',
      expect.stringMatching(/^itsm\.advisories is no setting of the desk; /),
    ]);
  });

  it('count for nothing where they have no value', () => {
    expect(check({ mail: { reply: null } })).toEqual([]);
  });
});
