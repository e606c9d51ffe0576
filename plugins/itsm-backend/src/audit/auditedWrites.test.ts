import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { type Portal, startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
// One is enough for what is above the stores: the first there is.
const [[databaseId]] = databases.eachSupportedId();

describe('what is written, in the audit of the portal', () => {
  const success = jest.fn(async () => {});
  const fail = jest.fn(async () => {});
  const createEvent = jest.fn(async (_event: { eventId: string }) => ({
    success,
    fail,
  }));
  let portal: Portal;

  beforeAll(async () => {
    portal = await startPortal(
      await databases.init(databaseId),
      {},
      { services: [mockServices.auditor.mock({ createEvent }).factory] },
    );
  });
  afterAll(() => portal.stop());
  beforeEach(() => jest.clearAllMocks());

  const resend = (caller: 'contractor' | 'coordinator', which: object) =>
    portal.call(caller, 'post', '/messages/resend').send(which);
  const events = () =>
    createEvent.mock.calls
      .map(([event]) => event)
      .filter(({ eventId }) => eventId === 'message-resend');

  it('is one event, which says what was sent again', async () => {
    await resend('contractor', { kind: 'late' });
    expect(events()).toMatchObject([
      { severityLevel: 'medium', meta: { kind: 'late' } },
    ]);
    expect([success.mock.calls.length, fail.mock.calls.length]).toEqual([1, 0]);
    await resend('contractor', { ids: ['m-1', 'm-2'] });
    expect(events()[1]).toMatchObject({ meta: { ids: ['m-1', 'm-2'] } });
  });

  it('is there as a failure where it was refused', async () => {
    await resend('coordinator', { kind: 'late' });
    expect(events()).toHaveLength(1);
    expect(fail).toHaveBeenCalledWith({ error: new Error('Answered 403') });
  });
});
