import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import type { Response } from 'supertest';
import {
  MACHINE,
  OWN,
  type Portal,
  startPortal,
} from '../__testUtils__/portal';

jest.setTimeout(120_000);

const PAGE = readFileSync(
  resolve(__dirname, '../../../../docs/api.md'),
  'utf8',
);

/** The machine of the page. */
const ITS_MACHINE = /8k2hq7vx4m1c/g;

/** A call of the page: what is answered, then the words of the command. */
interface Call {
  status: number;
  command: string;
}

const CALLS: Call[] = [...PAGE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(
  ([, code]) =>
    [
      ...code
        .replace(/\\\n/g, ' ')
        .matchAll(/^# (\d{3})\n(curl "\$PORTAL\/api\/itsm.*)$/gm),
    ].map(([, status, command]) => ({ status: Number(status), command })),
);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('the calls in docs/api.md', () => {
  let portal: Portal;
  const known: Record<string, string> = {};

  beforeAll(async () => {
    portal = await startPortal(await databases.init('SQLITE_3'));
  });
  afterAll(() => portal.stop());

  /** As curl would, in the name of a beneficiary. */
  async function make(command: string): Promise<Response> {
    const [, address] = /"\$PORTAL\/api\/itsm([^"]*)"/.exec(command) ?? [];
    const [, json] = /--json '([^']*)'/.exec(command) ?? [];
    const file = command.includes('--data-binary');
    const path = address.replace(
      /\$([A-Z]+)/g,
      (_, name: string) => known[name],
    );
    const call = portal.call(
      'beneficiary',
      json || file ? 'post' : 'get',
      path,
    );
    for (const [, name, value] of command.matchAll(/-H '([\w-]+): ([^']*)'/g)) {
      call.set(name, value);
    }
    if (file) return call.send(Buffer.from('fan 3 failed'));
    return json
      ? call.send(JSON.parse(json.replace(ITS_MACHINE, MACHINE[OWN])))
      : call;
  }

  it('are answered as the page says, one after the other', async () => {
    expect(CALLS).toHaveLength(12);
    const answered: Call[] = [];
    for (const { command } of CALLS) {
      const { status, body } = await make(command);
      answered.push({ status, command });
      if (status === 201 && body.id) known.TICKET = body.id;
      if ('nextCursor' in body) known.CURSOR = body.nextCursor ?? '';
      // So that there is another page.
      if (command.includes('/preview')) {
        await portal.register(OWN);
        await portal.register(OWN);
      }
    }
    expect(answered).toEqual(CALLS);
  });
});
