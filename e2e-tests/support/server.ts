import type { APIRequestContext } from '@playwright/test';
import type {
  MachinePage,
  NoticePage,
  Ticket,
  TicketPage,
} from '../../plugins/itsm-common/src';

/** Moves the clock of the portal, and stops it there. */
export async function moveClock(
  request: APIRequestContext,
  now: string,
): Promise<void> {
  await expectOk(request.put('/demonstration/clock', { data: { now } }));
}

/** Lets the clock of the portal follow the machine's again. */
export async function releaseClock(request: APIRequestContext): Promise<void> {
  await expectOk(request.delete('/demonstration/clock'));
}

/** The machine of a name. */
export async function machineNamed(
  request: APIRequestContext,
  user: string,
  name: string,
): Promise<MachinePage['items'][number]> {
  const { items } = await ask<MachinePage>(
    request,
    user,
    `/machines?text=${name}`,
  );
  const machine = items.find(one => one.name === name);
  if (!machine) throw new Error(`No machine is called ${name}`);
  return machine;
}

/** The number of the ticket that a person sees under a title. */
export async function ticketTitled(
  request: APIRequestContext,
  user: string,
  title: string,
): Promise<string> {
  const { items } = await ask<TicketPage>(request, user, '/tickets?limit=200');
  const ticket = items.find(one => one.title === title);
  if (!ticket) throw new Error(`No ticket is called ${title}`);
  return ticket.id;
}

/** Registers an incident as a person. */
export async function register(
  request: APIRequestContext,
  user: string,
  incident: { machine: string; title: string },
): Promise<Ticket> {
  const { id } = await machineNamed(request, user, incident.machine);
  const response = await expectOk(
    request.post('/api/itsm/tickets', {
      headers: {
        ...(await bearer(request, user)),
        'idempotency-key': `browser-${Date.now()}-${Math.random()}`,
      },
      data: {
        title: incident.title,
        description: incident.title,
        impact: 2,
        urgency: 2,
        machineId: id,
      },
    }),
  );
  return (await response.json()) as Ticket;
}

const LIVE = ['draft', 'notified', 'received', 'acknowledged']
  .map(state => `&state=${state}`)
  .join('');

/** Leaves a machine on no notice: it goes on one only. */
export async function withdrawNoticesOf(
  request: APIRequestContext,
  user: string,
  name: string,
): Promise<void> {
  const { id: machine } = await machineNamed(request, user, name);
  const { items } = await ask<NoticePage>(
    request,
    user,
    `/obsolescence/notices?machine=${machine}${LIVE}`,
  );
  for (const { id, version } of items) {
    await expectOk(
      request.post(`/api/itsm/obsolescence/notices/${id}/acts/withdraw`, {
        headers: {
          ...(await bearer(request, user)),
          'if-match': `"${version}"`,
        },
        data: { reason: 'Another test drafts it' },
      }),
    );
  }
}

/** What the desk answers a person. */
export async function ask<T>(
  request: APIRequestContext,
  user: string,
  path: string,
): Promise<T> {
  const response = await expectOk(
    request.get(`/api/itsm${path}`, { headers: await bearer(request, user) }),
  );
  return (await response.json()) as T;
}

async function bearer(request: APIRequestContext, user: string) {
  const response = await expectOk(
    request.get('/api/auth/demo/refresh', {
      headers: { 'x-demonstration-user': user },
    }),
  );
  const { backstageIdentity } = (await response.json()) as {
    backstageIdentity: { token: string };
  };
  return { authorization: `Bearer ${backstageIdentity.token}` };
}

async function expectOk(
  answer: ReturnType<APIRequestContext['get']>,
): ReturnType<APIRequestContext['get']> {
  const response = await answer;
  if (!response.ok()) {
    throw new Error(
      `${response.url()}: ${response.status()} ${await response.text()}`,
    );
  }
  return response;
}
