import {
  mockCredentials,
  mockServices,
  TestDatabases,
} from '@backstage/backend-test-utils';
import type {
  Colleague,
  CoverageFacts,
  Instant,
  Membership,
  Role,
  SiteFacts,
  Ticket,
  TicketAct,
  TicketPreview,
  TicketPreviewRequest,
  TicketRegistration,
  Transition,
  WorkflowRules,
} from '@caih/backstage-plugin-itsm-common';
import {
  DEFAULT_ATTACHMENT_RULES,
  DEFAULT_WORKFLOW_RULES,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import {
  type ContractorDirectory,
  covers,
  createPerson,
  type Person,
} from '../../access';
import { DatabaseAttachmentStore } from '../../attachments';
import { CallService, DatabaseCallStore, eraseRedacted } from '../../calls';
import { createDatabase } from '../../database';
import type { DataMediaReader } from '../DataMediaReader';
import { UNKNOWN_DEPENDENTS } from '../dependents';
import type { FleetReader, MachineForTicket } from '../FleetReader';
import type { StaffForTicket, StaffReader } from '../StaffReader';
import { type ApprovalReminders, DefaultTicketService } from '../service';
import { DatabaseTicketStore, type TicketListener } from '../store';

/** Legal FINESS of two invented hospitals. */
export const HOSPITAL = '440000289';
export const CLINIC = '970400024';

const PARIS: SiteFacts = {
  territory: 'FR',
  timeZone: 'Europe/Paris',
  holidayRegion: 'FR',
};
const REUNION: SiteFacts = {
  territory: 'RE',
  timeZone: 'Indian/Reunion',
  holidayRegion: 'RE',
};

function machine(
  machineId: string,
  coverage: Partial<CoverageFacts>,
  options: Partial<MachineForTicket> & { place?: SiteFacts } = {},
): MachineForTicket {
  const { place = PARIS, ...rest } = options;
  return {
    facts: {
      machineId,
      category: 'server-x86',
      maker: 'HPE',
      model: 'ProLiant DL380 Gen10',
      coverage: {
        warrantyEnd: 'none',
        afterWarranty: 'vendor-backed',
        serviceWindow: 'HO',
        restoreTime: '4H',
        maintainedFrom: null,
        maintainedUntil: null,
        orderReference: null,
        ...coverage,
      },
    },
    toCome: null,
    entityRef: `resource:default/hw-${machineId}`,
    name: `srv-${machineId}`,
    serialNumber: `CZ00-${machineId}`,
    hostName: null,
    location: { building: null, room: 'Salle 1', rack: 'R2', rackUnit: null },
    chassisId: null,
    changedAt: '2020-01-01T00:00:00Z',
    establishmentId: HOSPITAL,
    site: { ...place, id: 'site-1', name: 'Site principal' },
    ...rest,
  };
}

/** The machines of the two hospitals, by what is to be seen with them. */
export const MACHINES = {
  workingHours: machine('ho4', {}),
  aroundTheClock: machine('always10', {
    serviceWindow: '24x7',
    restoreTime: '10H',
  }),
  notCovered: machine('uncovered', { maintainedUntil: '2020-12-31' }),
  blade: machine('blade', {}, { chassisId: 'ho4' }),
  blade2: machine('blade2', {}, { chassisId: 'ho4' }),
  changedLately: machine('changed', {}, { changedAt: '2026-11-23T08:00:01Z' }),
  overseas: machine('reunion', {}, { establishmentId: CLINIC, place: REUNION }),
};

const NAMES: Record<string, string> = {
  [HOSPITAL]: 'CH de la Baie',
  [CLINIC]: 'CH du Piton',
};

const fleet: FleetReader = {
  async machineForTicket(_tx, scope, machineId) {
    return Object.values(MACHINES).find(
      one =>
        one.facts.machineId === machineId && covers(scope, one.establishmentId),
    );
  },
  async coverageAt(_tx, _scope, { facts }) {
    return facts.coverage;
  },
  async machinesAround(_tx, scope, { machineId, chassisId }) {
    const chassis = [machineId, ...(chassisId ? [chassisId] : [])];
    return [
      ...chassis,
      ...Object.values(MACHINES)
        .filter(
          one =>
            covers(scope, one.establishmentId) &&
            one.chassisId !== null &&
            chassis.includes(one.chassisId),
        )
        .map(one => one.facts.machineId),
    ];
  },
  async entityRefs(_tx, scope, ids) {
    return new Map(
      Object.values(MACHINES)
        .filter(
          one =>
            ids.includes(one.facts.machineId) &&
            covers(scope, one.establishmentId),
        )
        .map(one => [one.facts.machineId, one.entityRef]),
    );
  },
  async firstSiteOf(_tx, scope, establishmentId) {
    return covers(scope, establishmentId)
      ? Object.values(MACHINES).find(
          one => one.establishmentId === establishmentId,
        )?.site
      : undefined;
  },
  async establishmentNames(_tx, scope, ids) {
    return new Map(
      ids
        .filter(id => covers(scope, id) && NAMES[id])
        .map(id => [id, NAMES[id]]),
    );
  },
};

/** The contractor's teams in tests, as the catalog has them. */
export const TEAM = 'group:default/desk';
export const OTHER_TEAM = 'group:default/field';

const COLLEAGUES: Colleague[] = [
  colleague('alex', { ref: TEAM, name: 'Guichet' }),
  colleague('hugo', { ref: TEAM, name: 'Guichet' }),
  { ref: TEAM, kind: 'team', name: 'Guichet', team: null },
  { ref: OTHER_TEAM, kind: 'team', name: 'Terrain', team: null },
];

function colleague(name: string, team: Colleague['team']): Colleague {
  const { ref, name: called } = person(name, 'contractor');
  return { ref, kind: 'person', name: called, team };
}

const colleagues: ContractorDirectory = {
  list: async () => ({ items: COLLEAGUES, nextCursor: null }),
  find: async ref => COLLEAGUES.find(one => one.ref === ref),
};

/** Two people of the register of intervening staff. */
export const STAFF: Record<'karim' | 'lea', StaffForTicket> = {
  karim: {
    id: 'karim',
    name: 'Karim Belkacem',
    employer: 'contractor',
    company: 'Titulaire',
    profile: 'Ingénieur stockage',
    badge: '4471',
  },
  lea: {
    id: 'lea',
    name: 'Léa Fontaine',
    employer: 'subcontractor',
    company: 'Ouest Maintenance',
    profile: 'Technicienne serveurs',
    badge: 'OM-208',
  },
};

const staff: StaffReader = {
  async activeMembers(_tx, ids) {
    return new Map(
      Object.values(STAFF)
        .filter(one => ids.includes(one.id))
        .map(one => [one.id, one]),
    );
  },
};

function person(
  name: string,
  role: Role | null,
  establishments: Membership['establishments'] = [],
): Person {
  return createPerson({
    ref: `user:default/${name}`,
    name: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    role,
    establishments,
    teams: role === 'contractor' ? [TEAM] : [],
  });
}

export const PEOPLE = {
  camille: person('camille', 'beneficiary', [
    { id: HOSPITAL, role: 'beneficiary' },
  ]),
  dominique: person('dominique', 'local-referent', [
    { id: HOSPITAL, role: 'local-referent' },
  ]),
  /** Serves both hospitals. */
  sacha: person('sacha', 'local-referent', [
    { id: HOSPITAL, role: 'beneficiary' },
    { id: CLINIC, role: 'local-referent' },
  ]),
  elsewhere: person('elsewhere', 'local-referent', [
    { id: CLINIC, role: 'local-referent' },
  ]),
  alex: person('alex', 'contractor'),
  hugo: person('hugo', 'contractor'),
  /** In no team. */
  petra: person('petra', 'contractor'),
  claude: person('claude', 'coordinator'),
  nobody: person('nobody', null),
};

type Databases = ReturnType<typeof TestDatabases.create>;

/** The maintenance desk on an empty database, its clock in the test's hand. */
export async function createDesk(
  databases: Databases,
  databaseId: Parameters<Databases['init']>[0],
  options: {
    table?: readonly Transition[];
    listeners?: readonly TicketListener[];
    dataMedia?: DataMediaReader;
    reminders?: ApprovalReminders;
    rules?: WorkflowRules;
  } = {},
) {
  const knex: Knex = await databases.init(databaseId);
  await createDatabase(
    mockServices.database({ knex, migrations: { skip: false } }),
  );
  let now: Instant = '2026-11-23T08:00:00Z';
  let keys = 0;
  const clock = { now: () => now };
  const { listeners, ...rest } = options;
  const callLog = DatabaseCallStore.create();
  const store = DatabaseTicketStore.create({
    listeners: [...(listeners ?? []), eraseRedacted(callLog)],
  });
  const calls = CallService.create({
    knex,
    store: callLog,
    fleet,
    clock,
    lateEntryDays: DEFAULT_WORKFLOW_RULES.lateEntryDays,
  });
  const tickets = DefaultTicketService.create({
    knex,
    store,
    fleet,
    calls,
    dependents: { dependentsOf: async () => UNKNOWN_DEPENDENTS },
    staff,
    clock,
    logger: mockServices.logger.mock(),
    rules: DEFAULT_WORKFLOW_RULES,
    attachments: DatabaseAttachmentStore.create(),
    attachmentRules: DEFAULT_ATTACHMENT_RULES,
    colleagues,
    reminders: async () => new Map(),
    ...rest,
  });

  const nextKey = () => {
    keys += 1;
    return `test-key-${keys}`;
  };

  return {
    knex,
    store,
    tickets,
    fleet,
    clock,
    calls,
    nextKey,
    /** Moves the present to an instant. */
    at(instant: Instant) {
      now = instant;
    },
    async register(
      who: Person,
      given: Partial<TicketRegistration> = {},
    ): Promise<Ticket> {
      return tickets.register(
        who,
        {
          title: 'Panne de disque',
          description: 'Voyant orange sur le disque 3',
          impact: 2,
          urgency: 2,
          machineId: MACHINES.workingHours.facts.machineId,
          ...given,
        },
        nextKey(),
      );
    },
    /** What registering would give. */
    async preview(
      who: Person,
      input: TicketPreviewRequest,
    ): Promise<TicketPreview> {
      return tickets.preview(who, input, mockCredentials.user(who.ref));
    },
    /** Does an act on the ticket as it is now. */
    async act(
      who: Person,
      ticket: Ticket,
      act: TicketAct,
      input: object = {},
    ): Promise<Ticket> {
      const { version } = await tickets.read(who, ticket.id);
      return tickets.act(who, { ticketId: ticket.id, act, input, version });
    },
  };
}

export type Desk = Awaited<ReturnType<typeof createDesk>>;
