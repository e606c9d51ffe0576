import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import type {
  CatalogProcessorCache,
  CatalogProcessorEmit,
  CatalogProcessorResult,
} from '@backstage/plugin-catalog-node';
import { FLEET_LOCATION_ANNOTATIONS } from '../fleetLocation';
import type { MachineTerms } from '../provider';
import { HardwareProcessor } from './HardwareProcessor';

const LOCATION = { type: 'url', target: 'https://example.org/hw.yaml' };

const HARDWARE = {
  category: 'server-x86',
  maker: 'HPE',
  model: 'ProLiant DL380 Gen10',
  warrantyEnd: '2026-11-23',
  afterWarranty: 'vendor-backed',
  serviceWindow: 'HO',
  restoreTime: '4H',
};

function resource(hardware: object | undefined, type = 'hardware'): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Resource',
    metadata: {
      name: 'hw-1',
      namespace: 'default',
      labels: { 'caih.fr/contract-level': 'gold', team: 'storage' },
    },
    spec: {
      type,
      owner: 'chu',
      ...(hardware && { hardware: { ...hardware } }),
    },
  };
}

/** Whatever changes in the fleet, of a machine that it may have adopted. */
const ON_NEW_TERMS = 'itsm:terms/resource:default/hw-1';

const rejecting = async (): Promise<undefined> => {
  throw new Error('503 Service Unavailable');
};

/** What an entity keeps from one processing to the next. */
function emptyCache(): CatalogProcessorCache {
  const kept = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => kept.get(key) as T | undefined,
    set: async (key, value) => void kept.set(key, value),
  };
}

/** @param termsOf - what the fleet says of those that it has adopted */
function processorAt(
  now: string,
  termsOf: (
    entityRef: string,
  ) => Promise<MachineTerms | undefined> = async () => undefined,
) {
  const emitted: CatalogProcessorResult[] = [];
  const emit: CatalogProcessorEmit = result => emitted.push(result);
  const cache = emptyCache();
  const logger = mockServices.logger.mock();
  const processor = new HardwareProcessor({
    clock: { now: () => now },
    feed: { termsOf },
    logger,
  });
  const preProcess = (entity: Entity) =>
    processor.preProcessEntity(entity, LOCATION, emit, LOCATION, cache);
  return { processor, preProcess, emit, emitted, logger };
}

async function levelAt(now: string, hardware: object) {
  const { preProcess, emitted } = processorAt(now);
  const entity = await preProcess(resource(hardware));
  return {
    level: entity.metadata.labels?.['caih.fr/contract-level'],
    refreshOn: emitted.map(one =>
      one.type === 'refresh' ? one.key : one.type,
    ),
  };
}

describe('the contract level of hardware in the catalog', () => {
  it('holds to the last day of the warranty in the zone of the site', async () => {
    await expect(levelAt('2026-11-23T22:59:59Z', HARDWARE)).resolves.toEqual({
      level: 'under-warranty',
      refreshOn: [ON_NEW_TERMS, 'itsm:level/2026-11-24'],
    });
    await expect(levelAt('2026-11-23T23:00:00Z', HARDWARE)).resolves.toEqual({
      level: 'vendor-backed',
      refreshOn: [ON_NEW_TERMS],
    });
  });

  it('is told by the day overseas for a site overseas', async () => {
    const inCayenne = { ...HARDWARE, timeZone: 'America/Cayenne' };
    await expect(
      levelAt('2026-11-24T02:59:59Z', inCayenne),
    ).resolves.toMatchObject({ level: 'under-warranty' });
    await expect(
      levelAt('2026-11-24T03:00:00Z', inCayenne),
    ).resolves.toMatchObject({ level: 'vendor-backed' });
  });

  it('is to be checked where the end of the warranty is not told', async () => {
    const { warrantyEnd, ...unknown } = HARDWARE;
    await expect(levelAt('2026-11-23T12:00:00Z', unknown)).resolves.toEqual({
      level: 'to-be-checked',
      refreshOn: [ON_NEW_TERMS],
    });
  });

  it('takes the place of what an author wrote, and of that label alone', async () => {
    const { preProcess } = processorAt('2026-11-23T12:00:00Z');
    const entity = await preProcess(resource(HARDWARE));
    expect(entity.metadata.labels).toEqual({
      'caih.fr/contract-level': 'under-warranty',
      team: 'storage',
    });
  });

  it('is no matter of resources that carry no facts', async () => {
    const { processor, preProcess, emit, emitted } = processorAt(
      '2026-11-23T12:00:00Z',
    );
    const database = resource(undefined, 'database');
    await expect(preProcess(database)).resolves.toBe(database);
    await expect(
      processor.postProcessEntity(database, LOCATION, emit),
    ).resolves.toBe(database);
    expect(emitted).toEqual([]);
  });
});

describe('the contract level of an entity that the fleet has adopted', () => {
  const NOTICED: MachineTerms = {
    coverage: {
      warrantyEnd: '2025-11-23',
      afterWarranty: 'not-vendor-backed',
      serviceWindow: 'HO',
      restoreTime: '10H',
      maintainedFrom: '2026-01-01',
      maintainedUntil: '2027-06-30',
      orderReference: 'BC-1',
    },
    timeZone: 'America/Cayenne',
  };
  const labelOf = (entity: Entity) =>
    entity.metadata.labels?.['caih.fr/contract-level'];

  /** The level of each processing, one after another, by what the fleet answers. */
  const labelsWhile = async (
    answers: (() => Promise<MachineTerms | undefined>)[],
  ) => {
    let n = 0;
    const { preProcess } = processorAt('2026-11-24T12:00:00Z', () =>
      answers[n](),
    );
    const labels: (string | undefined)[] = [];
    for (n = 0; n < answers.length; n++) {
      labels.push(labelOf(await preProcess(resource(HARDWARE))));
    }
    return labels;
  };

  it('follows from the terms in the fleet, by the days of its site', async () => {
    const { preProcess, emitted } = processorAt(
      // Still the last day in Cayenne.
      '2027-07-01T02:00:00Z',
      async entityRef =>
        entityRef === 'resource:default/hw-1' ? NOTICED : undefined,
    );
    expect(labelOf(await preProcess(resource(HARDWARE)))).toBe(
      'not-vendor-backed',
    );
    expect(emitted).toEqual([
      { type: 'refresh', key: ON_NEW_TERMS },
      { type: 'refresh', key: 'itsm:level/2027-07-01' },
    ]);
  });

  it('stays what the fleet said last while the fleet does not answer', async () => {
    const labels = await labelsWhile([
      async () => NOTICED,
      rejecting,
      rejecting,
    ]);
    expect(labels).toEqual([
      'not-vendor-backed',
      'not-vendor-backed',
      'not-vendor-backed',
    ]);
  });

  it('says in the log that the fleet does not answer, once and not for each', async () => {
    const { preProcess, logger } = processorAt(
      '2026-11-24T11:00:00Z',
      rejecting,
    );
    await preProcess(resource(HARDWARE));
    await preProcess(resource(HARDWARE));
    expect(logger.warn.mock.calls).toEqual([
      [expect.stringMatching(/resource:default\/hw-1 .*503/)],
    ]);
  });

  it('is told from its own facts where the fleet never answered', async () => {
    await expect(labelsWhile([rejecting])).resolves.toEqual(['vendor-backed']);
  });

  it('is that of its own facts again once it is adopted no more', async () => {
    const labels = await labelsWhile([
      async () => NOTICED,
      async () => undefined,
      rejecting,
    ]);
    expect(labels).toEqual([
      'not-vendor-backed',
      'vendor-backed',
      'vendor-backed',
    ]);
  });

  it('of the fleet’s own is that of the facts which the fleet brought', async () => {
    const asked: string[] = [];
    const { preProcess } = processorAt(
      '2026-11-24T12:00:00Z',
      async entityRef => {
        asked.push(entityRef);
        return NOTICED;
      },
    );
    const own = resource(HARDWARE);
    own.metadata.annotations = FLEET_LOCATION_ANNOTATIONS;
    expect(labelOf(await preProcess(own))).toBe('vendor-backed');
    expect(asked).toEqual([]);
  });
});

describe('the rules of hardware in the catalog', () => {
  const { processor } = processorAt('2026-11-23T12:00:00Z');

  it('leaves the kind to its own processor', async () => {
    await expect(
      processor.validateEntityKind(resource(HARDWARE)),
    ).resolves.toBe(false);
    await expect(
      processor.validateEntityKind(resource(undefined, 'hardware')),
    ).resolves.toBe(false);
  });

  const toldOf = async (hardware: object) => {
    const {
      processor: one,
      preProcess,
      emit,
      emitted,
    } = processorAt('2026-11-23T12:00:00Z');
    const entity = await preProcess(resource(hardware));
    await expect(one.validateEntityKind(entity)).resolves.toBe(false);
    const { status } = (await one.postProcessEntity(
      entity,
      LOCATION,
      emit,
    )) as AlphaEntity;
    return { labels: entity.metadata.labels, emitted, status };
  };

  it('lets it in and tells every fact that is wrong, with no level', async () => {
    await expect(
      toldOf({ ...HARDWARE, maker: '', warrantyEnd: '31/12/2026' }),
    ).resolves.toEqual({
      labels: { team: 'storage' },
      emitted: [],
      status: {
        items: [
          {
            type: 'backstage.io/catalog-processing',
            level: 'error',
            message: expect.stringMatching(
              /spec\.hardware\.maker: .*; spec\.hardware\.warrantyEnd: /,
            ),
            error: { name: 'InputError', message: expect.any(String) },
          },
        ],
      },
    });
  });

  it('lets no author say how the contractor decided on a declaration (BI8)', async () => {
    await expect(
      toldOf({ ...HARDWARE, declaration: '2026-01-01' }),
    ).resolves.toMatchObject({
      labels: { team: 'storage' },
      status: {
        items: [{ message: expect.stringContaining('"declaration"') }],
      },
    });
  });

  it('tells nothing of what is right', async () => {
    await expect(toldOf(HARDWARE)).resolves.toMatchObject({
      status: undefined,
    });
  });

  it('wants the type that cards and filters look for', async () => {
    await expect(
      processor.validateEntityKind(resource(HARDWARE, 'server')),
    ).rejects.toThrow(
      "spec.type: must be 'hardware' for a Resource with spec.hardware",
    );
  });

  it('wants a type of its own for software (CCTP 2.1.20)', async () => {
    const software = { ...HARDWARE, category: 'backup-software' };
    await expect(
      processor.validateEntityKind(resource(software, 'software')),
    ).resolves.toBe(false);
    await expect(
      processor.validateEntityKind(resource(software, 'hardware')),
    ).rejects.toThrow(
      "spec.type: must be 'software' for a Resource with spec.hardware of the category 'backup-software'",
    );
    await expect(
      processor.validateEntityKind(resource(HARDWARE, 'software')),
    ).rejects.toThrow("spec.type: must be 'hardware'");
    // What its category is meant to be, its status asks.
    await expect(
      processor.validateEntityKind(
        resource({ ...HARDWARE, category: 'backup' }, 'software'),
      ),
    ).resolves.toBe(false);
  });

  it('wants a reference for a chassis', async () => {
    await expect(
      toldOf({ ...HARDWARE, chassis: 'resource:' }),
    ).resolves.toMatchObject({
      emitted: [],
      status: {
        items: [
          {
            message: expect.stringContaining(
              'spec.hardware.chassis: must be an entity reference',
            ),
          },
        ],
      },
    });
  });

  const standingFor = (
    machineId: string,
    location: string,
    origin = location,
  ): Entity => {
    const entity = resource(HARDWARE);
    return {
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          'backstage.io/managed-by-location': location,
          'backstage.io/managed-by-origin-location': origin,
          'caih.fr/machine-id': machineId,
        },
      },
    };
  };

  it('takes the id of a machine from the fleet', async () => {
    await expect(
      processor.validateEntityKind(standingFor('abc', 'itsm:machines')),
    ).resolves.toBe(false);
  });

  it.each([
    ['url:https://example.org/hw.yaml', undefined],
    ['itsm:machines', 'url:https://example.org/hw.yaml'],
    ['url:https://example.org/hw.yaml', 'itsm:machines'],
  ])('refuses it from %s (origin %s)', async (location, origin) => {
    await expect(
      processor.validateEntityKind(standingFor('abc', location, origin)),
    ).rejects.toThrow(
      'metadata.annotations.caih.fr/machine-id: is for the machines that the fleet keeps; remove it',
    );
  });

  it('refuses it on whatever kind of entity', async () => {
    await expect(
      processor.validateEntityKind({
        ...standingFor('abc', 'url:https://example.org/hw.yaml'),
        kind: 'Component',
        spec: { type: 'service', owner: 'chu', lifecycle: 'production' },
      }),
    ).rejects.toThrow('caih.fr/machine-id');
  });

  it.each([
    [
      '440999018',
      "'440999018' is no FINESS number, its last digit is not the key",
    ],
    ['44099901', "'44099901' must be a FINESS number of nine characters"],
  ])('refuses a group bound to %s', async (finess, message) => {
    await expect(
      processor.validateEntityKind({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: { name: 'chu', annotations: { 'caih.fr/finess': finess } },
        spec: { type: 'establishment', children: [] },
      }),
    ).rejects.toThrow(message);
  });

  it('refuses a bound group whose sites are wrong, and names where', async () => {
    await expect(
      processor.validateEntityKind({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'Group',
        metadata: {
          name: 'chu',
          annotations: { 'caih.fr/finess': '440999019' },
        },
        spec: {
          type: 'establishment',
          children: [],
          establishment: { sites: [{ finess: '440000271', name: '' }] },
        },
      }),
    ).rejects.toThrow('spec.establishment.sites.0.name: ');
  });

  it('relates a machine and its chassis, both ways', async () => {
    const { emit, emitted } = processorAt('2026-11-23T12:00:00Z');
    await processor.postProcessEntity(
      resource({ ...HARDWARE, chassis: 'hw-chassis' }),
      LOCATION,
      emit,
    );
    const machine = { kind: 'Resource', namespace: 'default', name: 'hw-1' };
    const chassis = { ...machine, name: 'hw-chassis' };
    expect(emitted).toEqual([
      {
        type: 'relation',
        relation: { source: machine, target: chassis, type: 'partOf' },
      },
      {
        type: 'relation',
        relation: { source: chassis, target: machine, type: 'hasPart' },
      },
    ]);
  });
});
