import { mockServices } from '@backstage/backend-test-utils';
import { PolicyGuard } from './PolicyGuard';

const KEPT = {
  'itsm.ticket.read': 'DENY',
  'itsm.machine.search': 'DENY',
  'itsm.notice.search': 'DENY',
  'itsm.search.offer': 'ALLOW',
};

/** Why nothing is found where the policy answers so. */
async function reasonFor(
  answer: () => Response | Promise<Response>,
  permission: object = { enabled: true },
) {
  const asked = jest
    .spyOn(global, 'fetch')
    .mockImplementation(async () => answer());
  try {
    const refusal = await new PolicyGuard({
      auth: mockServices.auth({ pluginId: 'search' }),
      config: mockServices.rootConfig({ data: { permission } }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async () => 'http://portal.test/api/permission',
      }),
    }).refusal();
    return { ...refusal, times: asked.mock.calls.length };
  } finally {
    asked.mockRestore();
  }
}

describe('whether the policy keeps what is found', () => {
  it('holds for one that knows the desk and shows nobody anything', async () => {
    expect(await reasonFor(() => Response.json(KEPT))).toEqual({ times: 1 });
    const bound = { ...KEPT, 'itsm.ticket.read': 'CONDITIONAL' };
    expect(await reasonFor(() => Response.json(bound))).toEqual({ times: 1 });
  });

  it.each(['itsm.ticket.read', 'itsm.machine.search', 'itsm.notice.search'])(
    'does not where it lets somebody unknown have %s',
    async name => {
      const answers = { ...KEPT, [name]: 'ALLOW' };
      expect(await reasonFor(() => Response.json(answers))).toMatchObject({
        reason: 'open-to-all',
      });
    },
  );

  it('does not where it denies all it does not know, or is another', async () => {
    const denying = { ...KEPT, 'itsm.search.offer': 'DENY' };
    expect(await reasonFor(() => Response.json(denying))).toMatchObject({
      reason: 'policy-silent',
    });
    const missing = new Response('', { status: 404 });
    expect(await reasonFor(() => missing)).toMatchObject({
      reason: 'policy-silent',
      message: expect.stringContaining('permission-backend-module-itsm'),
    });
  });

  it('does not where permissions are off, whatever the policy', async () => {
    for (const permission of [{}, { enabled: false }]) {
      expect(
        await reasonFor(() => Response.json(KEPT), permission),
      ).toMatchObject({
        reason: 'off',
        message: expect.stringContaining('permission.enabled'),
        times: 0,
      });
    }
  });

  it('does not where it cannot be asked', async () => {
    const refused = new Response('{}', { status: 500 });
    expect(await reasonFor(() => refused)).toMatchObject({
      reason: 'no-answer',
    });
    expect(
      await reasonFor(() => Promise.reject(new Error('no network'))),
    ).toMatchObject({
      reason: 'no-answer',
      message: expect.stringContaining('no network'),
    });
  });
});
