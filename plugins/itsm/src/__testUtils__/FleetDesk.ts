import {
  type Clock,
  DEFAULT_ATTACHMENT_RULES,
  grantsOf,
  type Machine,
  type Me,
  type PinnedTerms,
  type TicketPreview,
  type TicketPreviewRequest,
  type TicketRegistration,
  type TicketSummary,
} from '@caih/backstage-plugin-itsm-common';
import { http, HttpResponse } from 'msw';
import type { SetupServer } from 'msw/node';

export const NOW = '2026-11-23T09:00:00Z';

export const TERMS: PinnedTerms = {
  level: 'under-warranty',
  serviceWindow: 'HO',
  restoreTime: '4H',
  timeZone: 'Europe/Paris',
  territory: 'FR',
  holidayRegion: 'FR',
  holidayRules: 'fr-2024',
  contractual: true,
  category: 'server-x86',
  maker: 'HPE',
  model: 'ProLiant DL360',
  machineId: 'm-1',
};

const CLOCK: Clock = {
  status: 'running',
  contractual: true,
  grantedSeconds: 14_400,
  consumedSeconds: 3_600,
  remainingSeconds: 10_800,
  dueAt: '2026-11-23T12:00:00Z',
  lateFrom: '2026-11-23T12:00:01Z',
  warnAt: '2026-11-23T11:00:00Z',
  verdict: null,
  restoredAt: null,
  opensAt: null,
  closesAt: '2026-11-23T17:00:00Z',
};

export function ticketOf(
  number: number,
  changes: Partial<TicketSummary> = {},
): TicketSummary {
  return {
    id: `INC-2026-${String(number).padStart(6, '0')}`,
    title: `Incident ${number}`,
    state: 'in-progress',
    priority: 2,
    impact: 1,
    urgency: 3,
    version: 1,
    establishmentId: '490999018',
    establishmentName: 'CH de Cholet',
    siteName: 'Site nord',
    machine: {
      id: 'm-1',
      entityRef: 'resource:default/hw-m-1',
      name: 'srv-dpi-01',
      maker: 'HPE',
      model: 'ProLiant DL360',
    },
    otherMachines: [],
    termsOf: null,
    machineText: null,
    registeredAt: '2026-11-23T08:00:00Z',
    terms: TERMS,
    clock: CLOCK,
    suspendedUntil: null,
    suspensionReason: null,
    restoredAt: null,
    closedAt: null,
    awaits: 'contractor',
    approval: null,
    asked: [],
    holder: null,
    makerCase: null,
    ...changes,
  };
}

export const MACHINE: Machine = {
  id: 'm-1',
  entityRef: 'resource:default/hw-m-1',
  adopted: null,
  name: 'srv-dpi-01',
  establishmentId: '490999018',
  establishmentName: 'CH de Cholet',
  site: {
    id: '490000001',
    name: 'Site nord',
    territory: 'FR',
    timeZone: 'Europe/Paris',
    holidayRegion: 'FR',
    contractual: true,
  },
  category: 'server-x86',
  maker: 'HPE',
  model: 'ProLiant DL360',
  serialNumber: 'SN-0001',
  assetTag: null,
  hostName: 'srv-dpi-01.local',
  building: 'B',
  room: 'S1',
  rack: 'R2',
  rackUnit: 'U12',
  chassisId: null,
  chassisName: null,
  coverage: {
    warrantyEnd: '2026-12-31',
    afterWarranty: 'vendor-backed',
    serviceWindow: 'HO',
    restoreTime: '4H',
    maintainedFrom: '2025-01-01',
    maintainedUntil: '2028-12-31',
    orderReference: 'BC-2025-042',
  },
  levelToday: {
    level: 'under-warranty',
    lastDay: '2026-12-31',
    next: { level: 'vendor-backed', from: '2027-01-01' },
  },
  serviceWindow: 'HO',
  restoreTime: '4H',
  firmware: null,
  operatingSystem: null,
  openTickets: 1,
  updatedAt: NOW,
};

const NO_ACCESS: TicketPreview['proposedAccess'] = {
  building: null,
  room: null,
  rack: null,
  rackUnit: null,
  siteContact: null,
  callBackNumber: null,
  badgeOrEscort: null,
  fromTicket: null,
};

/** Who one is, by role; the contractor's desk sees every establishment. */
export function meAs(role: Me['role'], changes: Partial<Me> = {}): Me {
  const sees = role === 'contractor' || role === 'coordinator';
  return {
    now: NOW,
    ref: `user:default/${role ?? 'nobody'}`,
    name: 'Somebody',
    role,
    establishments:
      sees || role === null
        ? []
        : [{ id: '490999018', name: 'CH de Cholet', role }],
    portal: 'shared',
    allEstablishments: sees,
    permissions: grantsOf([role]).map(({ permission }) => permission.name),
    rules: {
      reopenDays: 30,
      declaredInstantHours: 24,
      lateEntryDays: 7,
      mediationDays: 30,
      approvalByReferentOnly: false,
      agreementByTelephone: false,
      warningShare: 0.75,
      attachments: DEFAULT_ATTACHMENT_RULES,
    },
    ...changes,
  };
}

/** What was asked of a desk in a test. */
export interface Asked {
  /** Query of each list of tickets. */
  lists: URLSearchParams[];
  previews: TicketPreviewRequest[];
  registrations: { key: string | null; body: TicketRegistration }[];
}

/**
 * Answers in the desk's place.
 *
 * @param options.tickets - by what the list is asked; 2 a page
 * @param options.register - the answer to each registration, in turn; then 201
 */
export function serveFleet(
  server: SetupServer,
  options: {
    me: Me;
    tickets?: TicketSummary[];
    openTickets?: TicketSummary[];
    terms?: PinnedTerms | null;
    dependents?: TicketPreview['dependents'];
    proposedAccess?: Partial<TicketPreview['proposedAccess']>;
    register?: { status: number; body: object }[];
    pageSize?: number;
    /** Machines that others wrote into the catalog. */
    adopted?: Machine[];
  },
): Asked {
  const { me, tickets = [], openTickets = [], pageSize = 25 } = options;
  const { adopted = [] } = options;
  const terms = options.terms === undefined ? TERMS : options.terms;
  const refusals = [...(options.register ?? [])];
  const asked: Asked = { lists: [], previews: [], registrations: [] };
  const at = (path: string) => `*/api/itsm${path}`;
  const page = (items: object[]) =>
    HttpResponse.json({ now: NOW, items, nextCursor: null });
  server.use(
    http.get(at('/me'), () => HttpResponse.json(me)),
    http.get(at('/establishments'), () => page([])),
    http.get(at('/establishments/490999018'), () =>
      HttpResponse.json({ id: '490999018', name: 'CH de Cholet' }),
    ),
    http.get(at('/machines'), ({ request }) => {
      const { searchParams } = new URL(request.url);
      const text = searchParams.get('text');
      const entity = searchParams.get('entity');
      if (entity) {
        return page(adopted.filter(one => one.adopted?.entityRef === entity));
      }
      return page(!text || MACHINE.name.includes(text) ? [MACHINE] : []);
    }),
    http.get(at('/machines/m-1'), () => HttpResponse.json(MACHINE)),
    http.get(at('/machines/m-1/history'), () =>
      HttpResponse.json({
        now: NOW,
        incidents: 0,
        firstAt: null,
        lastAt: null,
        meanSecondsBetween: null,
        items: [],
        nextCursor: null,
      }),
    ),
    http.get(at('/tickets/counts'), () =>
      HttpResponse.json({
        now: NOW,
        mine: 2,
        toApprove: 3,
        queue: 4,
        toChase: 0,
        approvals: 5,
        warning: 1,
        late: 0,
        mediations: 0,
        open: 12,
        all: 1000,
      }),
    ),
    http.get(at('/tickets'), ({ request }) => {
      const query = new URL(request.url).searchParams;
      asked.lists.push(query);
      const from = Number(query.get('cursor') ?? 0);
      const until = from + pageSize;
      return HttpResponse.json({
        now: NOW,
        items: tickets.slice(from, until),
        nextCursor: until < tickets.length ? String(until) : null,
      });
    }),
    http.post(at('/tickets/preview'), async ({ request }) => {
      asked.previews.push((await request.json()) as TicketPreviewRequest);
      return HttpResponse.json({
        now: NOW,
        priority: 2,
        terms,
        termsOf: null,
        dueAt: terms?.restoreTime ? '2026-11-23T13:00:00Z' : null,
        openTickets,
        proposedAccess: { ...NO_ACCESS, ...options.proposedAccess },
        dependents: options.dependents ?? {
          known: true,
          items: [],
          proposedImpact: null,
        },
      });
    }),
    http.post(at('/tickets'), async ({ request }) => {
      asked.registrations.push({
        key: request.headers.get('Idempotency-Key'),
        body: (await request.json()) as TicketRegistration,
      });
      const refusal = refusals.shift();
      return refusal
        ? HttpResponse.json(refusal.body, { status: refusal.status })
        : HttpResponse.json(
            { ...ticketOf(7), now: NOW, events: [], possibleActs: [] },
            { status: 201 },
          );
    }),
  );
  return asked;
}
