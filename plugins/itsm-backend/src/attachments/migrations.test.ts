import { TestDatabases } from '@backstage/backend-test-utils';
import { MIGRATIONS_DIRECTORY } from '../database';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['POSTGRES_18', 'SQLITE_3'] });
const directory = MIGRATIONS_DIRECTORY;
const NEEDED = ['20261102000000_tickets.js'];
const ATTACHMENTS = '20261106000000_attachments.js';

const TICKET = {
  number: 'INC-2026-000001',
  establishment_id: '440000289',
  state: 'registered',
  resume_state: 'registered',
  priority: 3,
  title: 'Panne',
  registered_at: 4_102_444_800,
  version: 1,
  last_sequence: 1,
  last_hash: 'a'.repeat(64),
  search_text: 'panne',
  search_ids: 'inc-2026-000001',
};

const KEY = { ticket: TICKET.number, attachment_id: 'a-2' };

const ATTACHMENT = {
  ...KEY,
  establishment_id: TICKET.establishment_id,
  media_type: 'image/jpeg',
  byte_size: 3,
  sha256: 'b'.repeat(64),
  attached_at: 4_102_444_800,
};

const CONTENT = { ...KEY, content: Buffer.from('ffd8ff', 'hex') };

describe.each(databases.eachSupportedId())(
  'the tables of attached files on %s',
  databaseId => {
    it('come, take files of tickets only, and go with them, twice', async () => {
      const knex = await databases.init(databaseId);
      for (const name of NEEDED) await knex.migrate.up({ directory, name });
      await knex('ticket').insert(TICKET);

      for (let round = 0; round < 2; round++) {
        await knex.migrate.up({ directory, name: ATTACHMENTS });
        await expect(
          knex('attachment_content').insert(CONTENT),
        ).rejects.toThrow(/foreign key/i);
        await expect(
          knex('attachment').insert({ ...ATTACHMENT, ticket: 'INC-2026-9' }),
        ).rejects.toThrow(/foreign key/i);
        await knex('attachment').insert(ATTACHMENT);
        await knex('attachment_content').insert(CONTENT);
        await expect(knex('attachment').insert(ATTACHMENT)).rejects.toThrow(
          /unique/i,
        );
        const { content } = await knex('attachment_content').first('content');
        expect(CONTENT.content.equals(content)).toBe(true);

        await knex.migrate.down({ directory, name: ATTACHMENTS });
        for (const table of ['attachment', 'attachment_content']) {
          await expect(knex.schema.hasTable(table)).resolves.toBe(false);
        }
      }
      await expect(knex('ticket').select('number')).resolves.toEqual([
        { number: TICKET.number },
      ]);
    });
  },
);
