import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import createKnex, { type Knex } from 'knex';
import { OTHER, OWN, startPortal } from '../__testUtils__/portal';

jest.setTimeout(600_000);

const ROOT = resolve(__dirname, '../../../..');
const PAGE = readFileSync(join(ROOT, 'docs/operating.md'), 'utf8');
const [, SECTION] = /^## Backup and restore\n([\s\S]*?)^## /m.exec(PAGE) ?? [];
/** As an operator copies them: a dump, its restoration, and the verification. */
const COMMANDS = [...(SECTION ?? '').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(
  ([, commands]) => commands,
);
const [DUMP, RESTORE, VERIFY] = COMMANDS;

/**
 * PostgreSQL with its tools, as Debian has it: those from npm come without, and
 * a `pg_dump` refuses a server that is newer.
 */
function findTools(): string | undefined {
  const home = '/usr/lib/postgresql';
  const versions = existsSync(home) ? readdirSync(home) : [];
  return versions
    .sort((one, other) => Number(other) - Number(one))
    .map(version => join(home, version, 'bin'))
    .find(folder =>
      ['postgres', 'pg_dump', 'pg_restore'].every(name =>
        existsSync(join(folder, name)),
      ),
    );
}

const tools = findTools();
const DATABASE = 'backstage_plugin_itsm';
/** PostgreSQL refuses to run as root; `nobody` is on every system. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise(done => server.close(done));
  return port;
}

it('runs where continuous integration has installed PostgreSQL for it', () => {
  expect(tools !== undefined || !process.env.REQUIRE_PG_DUMP).toBe(true);
  expect(COMMANDS).toHaveLength(3);
});

(tools ? describe : describe.skip)('a backup by docs/operating.md', () => {
  let place: string;
  let port: number;
  const knexes: Knex[] = [];

  const knexOf = (database: string) => {
    const knex = createKnex({
      client: 'pg',
      connection: { host: '127.0.0.1', port, user: 'postgres', database },
    });
    knexes.push(knex);
    return knex;
  };
  const server = (program: string, ...args: string[]) =>
    execFileSync(join(tools!, program), args, {
      ...NOBODY,
      cwd: place,
      stdio: 'ignore',
    });
  /** In a shell, as it stands on the page. */
  const type = (commands: string, cwd: string) =>
    execFileSync('sh', ['-ec', commands], {
      cwd,
      encoding: 'utf8',
      env: {
        ...process.env,
        NODE_ENV: 'development',
        NODE_OPTIONS: '',
        PATH: `${place}/bin:${tools}:${process.env.PATH}`,
        PGHOST: '127.0.0.1',
        PGPORT: String(port),
        PGUSER: 'postgres',
        POSTGRES_HOST: '127.0.0.1',
        POSTGRES_PORT: String(port),
      },
    });

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'itsm-backup-'));
    if (NOBODY.uid) chownSync(place, NOBODY.uid, NOBODY.gid);
    port = await freePort();
    const cluster = join(place, 'cluster');
    server(
      'initdb',
      '-D',
      cluster,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
    );
    server(
      'pg_ctl',
      'start',
      '--wait',
      ...['-D', cluster, '-l', join(place, 'log')],
      ...['-o', `-p ${port} -h 127.0.0.1 -k ${place} -F`],
    );
    mkdirSync(join(place, 'bin'));
    // Yarn is in the clone.
    const [yarn] = readdirSync(join(ROOT, '.yarn/releases'));
    const shim = join(place, 'bin/yarn');
    writeFileSync(
      shim,
      `#!/bin/sh\nexec '${process.execPath}' '${ROOT}/.yarn/releases/${yarn}' "$@"\n`,
    );
    chmodSync(shim, 0o755);
  });
  afterAll(async () => {
    await Promise.all(knexes.map(knex => knex.destroy()));
    server(
      'pg_ctl',
      'stop',
      '--wait',
      '-m',
      'fast',
      '-D',
      join(place, 'cluster'),
    );
    rmSync(place, { recursive: true, force: true });
  });

  it('is dumped while the portal runs, restored over what came after, and verified', async () => {
    await knexOf('postgres').raw(`create database ${DATABASE}`);
    const knex = knexOf(DATABASE);
    const portal = await startPortal(knex);
    const { id } = await portal.register(OWN);
    await portal.register(OTHER);

    type(DUMP, place);

    // What is written after a backup is what a restoration loses.
    const late = await portal.register(OWN);
    await portal.stop();
    await knex.destroy();

    type(RESTORE, place);

    const restored = knexOf(DATABASE);
    const ids = await restored('ticket').orderBy('number').pluck('number');
    expect(ids).toHaveLength(2);
    expect(ids).toContain(id);
    expect(ids).not.toContain(late.id);

    const verified = type(VERIFY, ROOT);
    expect(verified).toMatch(/2 tickets/);
  });
});
