import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type {
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  createPermission,
  type Permission,
  type PolicyDecision,
} from '@backstage/plugin-permission-common';
import type { PermissionPolicy } from '@backstage/plugin-permission-node';
import {
  ITSM_GRANTS,
  machineApplyPermission,
  machineSearchPermission,
  noticeSearchPermission,
  searchOfferPermission,
  staffReadPermission,
  staffUpdatePermission,
  ticketAgreePermission,
  ticketReadPermission,
  ticketRegisterPermission,
  ticketWorkPermission,
} from '@caih/backstage-plugin-itsm-common';
import { InternPolicy } from './__examples__/InternPolicy';
import { UnfoundPolicy } from './__examples__/UnfoundPolicy';
import { ItsmPolicy } from './ItsmPolicy';
import type { Viewer, Viewers } from './Viewer';

const NANTES = '440999019';
const COLMAR = '680999018';

const viewer = (given: Partial<Viewer>): Viewer => ({
  seesAll: false,
  role: null,
  establishments: [],
  teams: [],
  ownerRefs: [],
  ...given,
});

const VIEWERS: Record<string, Viewer> = {
  camille: viewer({
    role: 'beneficiary',
    establishments: [{ id: NANTES, role: 'beneficiary' }],
  }),
  sacha: viewer({
    role: 'local-referent',
    establishments: [
      { id: NANTES, role: 'beneficiary' },
      { id: COLMAR, role: 'local-referent' },
    ],
  }),
  alex: viewer({ seesAll: true, role: 'contractor' }),
  claude: viewer({ seesAll: true, role: 'coordinator' }),
  robin: viewer({
    role: 'beneficiary',
    establishments: [{ id: NANTES, role: 'beneficiary' }],
    ownerRefs: ['group:default/interns'],
  }),
  visitor: viewer({}),
};

const viewers: Viewers = {
  viewerOf: async user => {
    const { principal } = user!
      .credentials as BackstageCredentials<BackstageUserPrincipal>;
    return VIEWERS[principal.userEntityRef.replace('user:default/', '')];
  },
};

async function decide(
  policy: PermissionPolicy,
  name: string,
  permission: Permission,
): Promise<PolicyDecision> {
  return policy.handle(
    { permission },
    {
      credentials: mockCredentials.user(`user:default/${name}`),
      // Deprecated, and not read.
      info: { userEntityRef: '', ownershipEntityRefs: [] },
    },
  );
}

const ALLOW = { result: AuthorizeResult.ALLOW };
const DENY = { result: AuthorizeResult.DENY };
const ofEstablishments = (...establishmentIds: string[]) => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'itsm',
  resourceType: 'itsm-establishment',
  conditions: {
    rule: 'IS_ESTABLISHMENT',
    resourceType: 'itsm-establishment',
    params: { establishmentIds },
  },
});
const inEstablishments = (...establishmentIds: string[]) => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'itsm',
  resourceType: 'itsm-ticket',
  conditions: {
    rule: 'IS_OF_ESTABLISHMENT',
    resourceType: 'itsm-ticket',
    params: { establishmentIds },
  },
});

describe('the policy of the desk', () => {
  const policy = new ItsmPolicy(viewers);

  it.each([
    ['camille', ticketReadPermission, inEstablishments(NANTES)],
    ['camille', ticketAgreePermission, inEstablishments(NANTES)],
    ['camille', ticketWorkPermission, DENY],
    ['camille', ticketRegisterPermission, ALLOW],
    ['camille', machineApplyPermission, DENY],
    ['sacha', ticketReadPermission, inEstablishments(NANTES, COLMAR)],
    ['sacha', machineApplyPermission, ALLOW],
    ['sacha', staffReadPermission, DENY],
    ['alex', staffUpdatePermission, ALLOW],
    ['claude', staffReadPermission, ALLOW],
    ['claude', staffUpdatePermission, DENY],
    ['alex', ticketReadPermission, ALLOW],
    ['alex', ticketWorkPermission, ALLOW],
    ['alex', ticketAgreePermission, DENY],
    ['claude', ticketReadPermission, ALLOW],
    ['claude', ticketWorkPermission, DENY],
    ['claude', ticketRegisterPermission, DENY],
    ['camille', machineSearchPermission, ofEstablishments(NANTES)],
    ['sacha', noticeSearchPermission, ofEstablishments(NANTES, COLMAR)],
    ['alex', machineSearchPermission, ALLOW],
    ['claude', noticeSearchPermission, ALLOW],
  ])('%s: $name', async (name, permission, decision) => {
    await expect(decide(policy, name, permission)).resolves.toEqual(decision);
  });

  it('says to everybody that it knows the desk', async () => {
    for (const name of Object.keys(VIEWERS)) {
      await expect(
        decide(policy, name, searchOfferPermission),
      ).resolves.toEqual(ALLOW);
    }
  });

  it('gives somebody of no role nothing', async () => {
    for (const { permission } of ITSM_GRANTS) {
      await expect(decide(policy, 'visitor', permission)).resolves.toEqual(
        DENY,
      );
    }
  });
});

describe('the policy that narrows the search', () => {
  const policy = new UnfoundPolicy(viewers);

  it.each([
    [
      'alex',
      machineSearchPermission,
      {
        ...ofEstablishments(),
        conditions: { not: ofEstablishments(NANTES).conditions },
      },
    ],
    ['alex', noticeSearchPermission, ALLOW],
    ['alex', ticketReadPermission, ALLOW],
    ['camille', machineSearchPermission, ofEstablishments(NANTES)],
    ['claude', machineSearchPermission, ALLOW],
    ['visitor', machineSearchPermission, DENY],
    ['visitor', searchOfferPermission, ALLOW],
  ])('%s: $name', async (name, permission, decision) => {
    await expect(decide(policy, name, permission)).resolves.toEqual(decision);
  });
});

describe('the policy in the documentation', () => {
  const policy = new InternPolicy(viewers);

  it('lets interns see closed tickets, and nothing else of tickets', async () => {
    await expect(
      decide(policy, 'robin', ticketReadPermission),
    ).resolves.toMatchObject({
      conditions: { rule: 'HAS_STATE', params: { states: ['closed'] } },
    });
    await expect(
      decide(policy, 'robin', ticketAgreePermission),
    ).resolves.toEqual(DENY);
  });

  it('leaves everybody else and everything else as they were', async () => {
    await expect(
      decide(policy, 'camille', ticketReadPermission),
    ).resolves.toEqual(inEstablishments(NANTES));
    await expect(
      decide(
        policy,
        'robin',
        createPermission({ name: 'other', attributes: {} }),
      ),
    ).resolves.toEqual(ALLOW);
  });

  it('is the one that is tested here', () => {
    const page = readFileSync(
      resolve(__dirname, '../../../docs/permissions.md'),
      'utf8',
    );
    const code = readFileSync(
      resolve(__dirname, '__examples__/InternPolicy.ts'),
      'utf8',
    );
    expect(page).toContain(
      code.replace(
        "'..'",
        "'@caih/backstage-plugin-permission-backend-module-itsm'",
      ),
    );
  });
});
