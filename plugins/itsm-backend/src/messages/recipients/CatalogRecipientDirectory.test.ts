import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { KeptContact } from '@caih/backstage-plugin-itsm-common';
import { CatalogReferentDirectory } from '../../access';
import { CatalogRecipientDirectory } from './CatalogRecipientDirectory';

const NANTES = '440000289';
const RENNES = '350005179';

function group(
  name: string,
  options: {
    finess?: string;
    parent?: string;
    referents?: true;
    email?: string;
  } = {},
): Entity {
  const { finess, parent, referents, email } = options;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        ...(finess && { 'caih.fr/finess': finess }),
        ...(referents && { 'caih.fr/role': 'local-referent' }),
      },
    },
    spec: {
      type: 'team',
      children: [],
      profile: { displayName: `The ${name}`, ...(email && { email }) },
    },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : [],
  };
}

function user(name: string, memberOf: string, email?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { displayName: name, ...(email && { email }) } },
    relations: [{ type: 'memberOf', targetRef: `group:default/${memberOf}` }],
  };
}

/** A hospital with referents at two depths, and another one inside it. */
const HOSPITAL: Entity[] = [
  group('nantes', { finess: NANTES, email: 'chu@example.org' }),
  group('it', { parent: 'nantes' }),
  group('referents', { parent: 'it', referents: true }),
  group('deputies', { parent: 'referents' }),
  group('rennes', { finess: RENNES, parent: 'nantes' }),
  group('rennes-referents', { parent: 'rennes', referents: true }),
  user('dominique', 'referents', 'dominique@example.org'),
  user('adel', 'deputies', 'adel@example.org'),
  user('camille', 'it', 'camille@example.org'),
  user('sacha', 'rennes-referents', 'sacha@example.org'),
];

function directoryOf(
  entities: Entity[],
  options: {
    desk?: string;
    contacts?: Partial<KeptContact>[];
  } = {},
) {
  const services = {
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities }),
  };
  return CatalogRecipientDirectory.create({
    ...services,
    referents: CatalogReferentDirectory.create(services),
    roleGroups: {
      contractor: ['group:default/contractor'],
      coordinator: ['group:default/coordination'],
    },
    addresses: { desk: options.desk ?? null, coordinator: null },
    contactsOf: async () => (options.contacts ?? []) as KeptContact[],
  });
}

describe('who receives a message', () => {
  it('is each local referent of the establishment, deputies too, and none of another inside it', async () => {
    expect(
      await directoryOf(HOSPITAL).recipientsOf(NANTES, 'local-referents'),
    ).toEqual([
      {
        ref: 'user:default/adel',
        name: 'adel',
        email: 'adel@example.org',
        portalRefs: ['user:default/adel'],
      },
      {
        ref: 'user:default/dominique',
        name: 'dominique',
        email: 'dominique@example.org',
        portalRefs: ['user:default/dominique'],
      },
    ]);
  });

  it('is an address of the establishment’s own where no referent has one, theirs first', async () => {
    const silent = HOSPITAL.map(one =>
      one.kind === 'User' ? user(one.metadata.name, 'referents') : one,
    );
    const told = async (entities: Entity[]) =>
      (
        await directoryOf(entities).recipientsOf(NANTES, 'local-referents')
      ).filter(one => one.email !== null);
    expect(await told(silent)).toEqual([
      {
        ref: 'group:default/nantes',
        name: 'The nantes',
        email: 'chu@example.org',
      },
    ]);
    expect(
      await told([
        ...silent,
        group('office', { parent: 'referents', email: 'office@example.org' }),
      ]),
    ).toEqual([expect.objectContaining({ email: 'office@example.org' })]);
  });

  it('is nobody where the catalog knows nobody', async () => {
    const directory = directoryOf([]);
    expect(await directory.recipientsOf(NANTES, 'local-referents')).toEqual([]);
    expect(await directory.recipientsOf(NANTES, 'desk')).toEqual([]);
    expect(await directory.personOf('user:default/adel')).toBeUndefined();
  });

  it('is the desk at one address: that of the configuration, else of its groups', async () => {
    const groups = [group('contractor', { email: 'groups@example.org' })];
    const [own] = await directoryOf(groups).recipientsOf(NANTES, 'desk');
    expect(own).toEqual({
      ref: 'groups@example.org',
      name: 'The contractor',
      email: 'groups@example.org',
      portalRefs: ['group:default/contractor'],
    });
    const [configured] = await directoryOf(groups, {
      desk: 'desk@example.org',
    }).recipientsOf(NANTES, 'desk');
    expect(configured.email).toBe('desk@example.org');
  });

  it('is a point of contact that has an address, and on call where it says so', async () => {
    const directory = directoryOf([], {
      contacts: [
        { label: 'Astreinte', email: 'a@example.org', toldOutsideWindow: true },
        { label: null, name: 'DSI', email: 'dsi@example.org' },
        { label: 'Poste', email: null },
        { label: 'Liste', email: 'a@example.org, b@example.org' },
      ],
    });
    expect(await directory.recipientsOf(NANTES, 'contacts')).toEqual([
      {
        ref: 'a@example.org',
        name: 'Astreinte',
        email: 'a@example.org',
        onCall: true,
      },
      { ref: 'dsi@example.org', name: 'DSI', email: 'dsi@example.org' },
    ]);
  });
});
