import { TestDatabases } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import type { Test } from 'supertest';
import {
  type Caller,
  MACHINE,
  OWN,
  type Portal,
  STAFF_ID,
  startPortal,
} from '../__testUtils__/portal';

jest.setTimeout(120_000);

interface Route {
  /** Whom the contract lets do it. */
  by: Caller;
  /** The permission that is missing where the policy does not. */
  needs: string;
  request(
    call: (method: 'get' | 'post' | 'put', path: string) => Test,
    portal: Portal,
  ): Test;
}

const RULE = {
  kind: 'it-charter',
  title: 'Charter',
  text: 'No account is shared.',
  validFrom: '2026-11-23',
};
const MEMBER = {
  name: 'Karim Belkacem',
  employer: 'contractor',
  company: 'Titulaire',
  profile: 'Storage engineer',
  badge: '4471',
};
const RULES = `/establishments/${OWN}/rules`;
const MACHINE_PATH = `/machines/${MACHINE[OWN]}`;

/** What is no ticket is all or nothing: a permission each. */
const ROUTES: Record<string, Route> = {
  'reading the rules of an establishment': {
    by: 'contractor',
    needs: 'itsm.establishment.read',
    request: call => call('get', RULES),
  },
  'publishing a rule': {
    by: 'local-referent',
    needs: 'itsm.establishment.update',
    request: call => call('post', RULES).send(RULE),
  },
  'withdrawing a rule': {
    by: 'local-referent',
    needs: 'itsm.establishment.update',
    request: call => call('post', `${RULES}/any/withdrawal`),
  },
  'accepting rules': {
    by: 'contractor',
    needs: 'itsm.establishment.update',
    request: call =>
      call('post', `${RULES}/acceptances`).send({ ruleIds: ['any'] }),
  },
  'reading the messages of all tickets': {
    by: 'coordinator',
    needs: 'itsm.message.read',
    request: call => call('get', '/messages'),
  },
  'having messages sent again': {
    by: 'contractor',
    needs: 'itsm.message.resend',
    request: call => call('post', '/messages/resend').send({ kind: 'late' }),
  },
  'reading the register of intervening staff': {
    by: 'coordinator',
    needs: 'itsm.staff.read',
    request: call => call('get', '/staff'),
  },
  'adding somebody to the register': {
    by: 'contractor',
    needs: 'itsm.staff.update',
    request: (call, portal) =>
      call('post', '/staff')
        .set('Idempotency-Key', portal.nextKey())
        .send(MEMBER),
  },
  'changing somebody of the register': {
    by: 'contractor',
    needs: 'itsm.staff.update',
    request: call =>
      call('post', `/staff/${STAFF_ID}`).set('If-Match', '"1"').send(MEMBER),
  },
  'reading the technical state of a machine': {
    by: 'beneficiary',
    needs: 'itsm.technical-state.read',
    request: call => call('get', `${MACHINE_PATH}/technical-state`),
  },
  'adding a component to a machine': {
    by: 'beneficiary',
    needs: 'itsm.technical-state.update',
    request: call =>
      call('post', `${MACHINE_PATH}/technical-state/components`).send({
        kind: 'multipath',
        name: 'PowerPath',
      }),
  },
  'saying which version is recommended': {
    by: 'contractor',
    needs: 'itsm.evolution.manage',
    request: call =>
      call('put', `${MACHINE_PATH}/technical-state/components/firmware/levels`)
        .set('If-Match', '"0"')
        .send({ source: 'HPE', seenOn: '2026-11-20' }),
  },
  'proposing an evolution': {
    by: 'contractor',
    needs: 'itsm.evolution.manage',
    request: (call, portal) =>
      call('post', `${MACHINE_PATH}/evolutions`)
        .set('Idempotency-Key', portal.nextKey())
        .send({
          componentId: 'firmware',
          to: 'U30 v2.90',
          reason: 'A fault',
          risk: 'A restart',
          entitlement: 'vendor-update',
        }),
  },
  'reading penalty cases': {
    by: 'contractor',
    needs: 'itsm.penalty.read',
    request: call => call('get', '/penalties'),
  },
  'reading obsolescence notices': {
    by: 'beneficiary',
    needs: 'itsm.notice.read',
    request: call => call('get', '/obsolescence/notices'),
  },
  'drafting obsolescence notices': {
    by: 'contractor',
    needs: 'itsm.notice.manage',
    request: (call, portal) =>
      call('post', '/obsolescence/notices')
        .set('Idempotency-Key', portal.nextKey())
        .send({
          machineIds: ['any'],
          lastDay: '2028-06-30',
          reason: 'No parts are sold any more',
        }),
  },
  'reading which models come to their end': {
    by: 'beneficiary',
    needs: 'itsm.end-of-life.read',
    request: call => call('get', '/end-of-life/models'),
  },
  'saying which model is which': {
    by: 'contractor',
    needs: 'itsm.end-of-life.manage',
    request: call =>
      call('post', '/end-of-life/matches').send({
        kind: 'hardware',
        maker: 'HPE',
        model: 'any',
        recordId: 'any',
        verdict: 'refused',
      }),
  },
};

/** Lets nobody do anything. */
const NOTHING: PermissionPolicy = {
  async handle() {
    return { result: AuthorizeResult.DENY };
  },
};

/** Lets everybody see what their role sees. */
const READING: PermissionPolicy = {
  async handle({ permission }) {
    return {
      result:
        permission.attributes.action === 'read'
          ? AuthorizeResult.ALLOW
          : AuthorizeResult.DENY,
    };
  },
};

describe('the policy of the portal over what is no ticket', () => {
  const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
  // One is enough for what is above the stores: the first there is.
  const [[databaseId]] = databases.eachSupportedId();
  /** On the same rows: without a policy, and with one each. */
  let portal: Portal;
  let closedPortal: Portal;
  let readingPortal: Portal;

  beforeAll(async () => {
    const knex = await databases.init(databaseId);
    portal = await startPortal(knex);
    closedPortal = await startPortal(
      knex,
      {},
      { policy: NOTHING, isSecond: true },
    );
    readingPortal = await startPortal(
      knex,
      {},
      { policy: READING, isSecond: true },
    );
  });
  afterAll(async () => {
    await portal.stop();
    await closedPortal.stop();
    await readingPortal.stop();
  });

  const ask = (at: Portal, { by, request }: Route) =>
    request((method, path) => at.call(by, method, path), at);

  it.each(Object.entries(ROUTES))(
    'rules %s: without its permission it is refused, and named',
    async (_, route) => {
      const { status, body } = await ask(closedPortal, route);
      expect([status, body.code]).toEqual([403, 'permission-missing']);
      expect(body.error.message).toContain(`"${route.needs}"`);
    },
  );

  it.each(Object.entries(ROUTES))(
    'rules %s: reading alone lets read, and change nothing',
    async (_, route) => {
      const { status } = await ask(readingPortal, route);
      expect(status).toBe(route.needs.endsWith('.read') ? 200 : 403);
    },
  );

  it.each(Object.entries(ROUTES))(
    'is not in the way of %s where there is none',
    async (_, route) => {
      const { status } = await ask(portal, route);
      expect(status).not.toBe(403);
    },
  );

  it('has no button shown for rules one may not write', async () => {
    const mayWrite = async (at: Portal, caller: Caller) => {
      const { body } = await at.call(caller, 'get', RULES);
      return [body.mayPublish, body.mayAccept];
    };
    expect(await mayWrite(portal, 'local-referent')).toEqual([true, false]);
    expect(await mayWrite(portal, 'contractor')).toEqual([false, true]);
    expect(await mayWrite(readingPortal, 'local-referent')).toEqual([
      false,
      false,
    ]);
    expect(await mayWrite(readingPortal, 'contractor')).toEqual([false, false]);
  });
});
