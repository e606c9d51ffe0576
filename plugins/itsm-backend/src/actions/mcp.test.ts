import {
  actionsRegistryServiceFactory,
  actionsServiceFactory,
} from '@backstage/backend-defaults/alpha';
import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import mcpActions from '@backstage/plugin-mcp-actions-backend';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { OTHER, OWN, type Portal, startPortal } from '../__testUtils__/portal';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

/** An assistant that a person has signed in to. */
async function assistantOf(portal: Portal, person: string): Promise<Client> {
  const client = new Client({ name: 'assistant', version: '1.0.0' });
  await client.connect(
    new StreamableHTTPClientTransport(
      new URL(`${portal.url('mcp-actions')}/v1`),
      {
        requestInit: {
          headers: {
            authorization: mockCredentials.user.header(
              `user:default/${person}`,
            ),
          },
        },
      },
    ),
  );
  return client;
}

describe('an assistant that speaks MCP', () => {
  let portal: Portal;
  const clients: Client[] = [];
  const signedIn = async (person: string) => {
    const client = await assistantOf(portal, person);
    clients.push(client);
    return client;
  };

  beforeAll(async () => {
    portal = await startPortal(
      await databases.init('SQLITE_3'),
      {},
      {
        services: [
          actionsRegistryServiceFactory,
          actionsServiceFactory,
          mcpActions,
        ],
        config: { backend: { actions: { pluginSources: ['itsm'] } } },
      },
    );
  });
  afterAll(async () => {
    await Promise.all(clients.map(client => client.close()));
    await portal.stop();
  });

  it('is offered what the desk can do', async () => {
    const { tools } = await (await signedIn('beneficiary')).listTools();
    expect(
      tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint]),
    ).toEqual([
      ['itsm.list-tickets', true],
      ['itsm.get-ticket', true],
      ['itsm.register-incident', false],
      ['itsm.list-machines-losing-level', true],
      ['itsm.get-service-levels', true],
    ]);
  });

  it('reads what the person sees, and no more', async () => {
    const own = await portal.register(OWN);
    const other = await portal.register(OTHER);
    const listed = async (person: string) => {
      const { content } = await (
        await signedIn(person)
      ).callTool({ name: 'itsm.list-tickets', arguments: { state: 'open' } });
      return JSON.stringify(content);
    };
    const seen = await listed('beneficiary');
    expect(seen).toContain(own.id);
    expect(seen).not.toContain(other.id);
    expect(await listed('other-beneficiary')).toContain(other.id);
  });
});
