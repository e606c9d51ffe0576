import {
  HOSPITAL,
  machine,
  SITE,
} from '../inventory/__testUtils__/inventories';
import type { KnownMachine } from '../inventory/facts';
import type { Adoption } from './Adoption';
import { partGone } from './partGone';
import { type HardwareResource, planAdoption } from './planAdoption';
import { readHardwareSpec } from './readHardwareSpec';

const SPEC = {
  category: 'array-san-nas',
  maker: 'Net App',
  model: 'FAS2750',
  serialNumber: 'SN 1',
} as const;

function resource(
  name: string,
  spec: Partial<HardwareResource['spec']> = {},
  chassisRef: string | null = null,
): HardwareResource {
  return {
    entityRef: `resource:default/${name}`,
    name,
    location: `url:https://example.org/${name}.yaml`,
    editUrl: null,
    establishmentId: HOSPITAL,
    siteId: SITE.id,
    spec: { ...SPEC, ...spec },
    chassisRef,
  };
}

const adoptedFrom = (name: string, more: Partial<Adoption> = {}): Adoption => ({
  entityRef: `resource:default/${name}`,
  location: null,
  editUrl: null,
  facts: ['siteId', 'name', 'category', 'maker', 'model', 'serialNumber'],
  goneSince: null,
  brought: true,
  ...more,
});

function plan(
  resources: HardwareResource[],
  known: KnownMachine[] = [],
  options: { present?: string[]; elsewhere?: string[] } = {},
) {
  let count = 0;
  const { planned, faults } = planAdoption({
    resources,
    known,
    present: new Set([
      ...resources.map(one => one.entityRef),
      ...(options.present ?? []),
    ]),
    elsewhere: new Set(options.elsewhere),
    createId: () => `new-${(count += 1)}`,
  });
  return {
    planned,
    faults: Object.fromEntries(
      [...faults].map(([ref, found]) => [
        ref.replace('resource:default/', ''),
        found.map(one => one.code),
      ]),
    ),
  };
}

it('adopts a software item, without what is a fact of machines alone (CCTP 2.1.20)', () => {
  const SOFTWARE = {
    category: 'container-platform',
    maker: 'redhat',
    model: 'OpenShift Container Platform',
    firmware: '4.16',
  } as const;
  const { planned } = plan([resource('openshift', SOFTWARE)]);
  expect(planned[0].machine.facts).toMatchObject({
    maker: 'Red Hat',
    category: 'container-platform',
    firmware: '4.16',
  });
  expect(
    plan([
      resource('openshift', { ...SOFTWARE, operatingSystem: 'RHCOS 4.16' }),
    ]).faults,
  ).toEqual({ openshift: ['spec-software-fact'] });
});

describe('what a resource says of a machine', () => {
  it('is its author’s; of the contract what is not said is to be checked', () => {
    const { planned, faults } = plan([
      resource('nas', { building: 'B', orderReference: 'BC-7' }),
    ]);
    expect(faults).toEqual({});
    expect(planned).toMatchObject([
      {
        machine: {
          id: 'new-1',
          joins: true,
          identity: 'serial:netapp:sn1',
          facts: {
            name: 'nas',
            maker: 'NetApp',
            building: 'B',
            room: null,
            warrantyEnd: 'unknown',
            serviceWindow: null,
            orderReference: 'BC-7',
          },
        },
        adoption: {
          brought: true,
          facts: [
            'siteId',
            'name',
            'category',
            'maker',
            'model',
            'serialNumber',
            'building',
            'room',
            'rack',
            'rackUnit',
            'orderReference',
          ],
        },
      },
    ]);
  });

  it('is matched to the machine of the same maker and serial number, which keeps what is not said', () => {
    const known = machine('a', {
      identity: 'serial:netapp:sn1',
      maker: 'NetApp',
      serialNumber: 'SN-1',
      rack: 'R1',
      serviceWindow: 'HO',
      restoreTime: '4H',
    });
    const { planned } = plan([resource('nas')], [known]);
    expect(planned).toMatchObject([
      {
        machine: {
          id: 'a',
          joins: false,
          facts: { name: 'nas', rack: 'R1', serviceWindow: 'HO' },
        },
        adoption: { brought: false },
      },
    ]);
    expect(planned[0].machine.changed).toEqual(
      ['serialNumber', 'siteId', 'name', 'category', 'model'].filter(
        fact => fact !== 'siteId',
      ),
    );
  });

  it('is known no more once it is not said any more', () => {
    const known = machine('a', {
      ...SPEC,
      identity: 'serial:netapp:sn1',
      firmware: '9.1',
      warrantyEnd: '2027-06-30',
      room: 'S1',
      adoption: adoptedFrom('nas', {
        facts: ['serialNumber', 'firmware', 'warrantyEnd'],
      }),
    });
    const [{ machine: changed }] = plan([resource('nas')], [known]).planned;
    expect(changed.facts).toMatchObject({
      firmware: null,
      warrantyEnd: 'unknown',
      room: 'S1',
    });
  });

  it('changes the number of its machine, but never to that of another', () => {
    const known = machine('a', {
      ...SPEC,
      maker: 'NetApp',
      identity: 'serial:netapp:sn1',
      adoption: adoptedFrom('nas'),
    });
    const other = machine('b', { identity: 'serial:netapp:sn2' });
    expect(
      plan([resource('nas', { serialNumber: 'SN3' })], [known]).planned,
    ).toMatchObject([{ machine: { id: 'a', identity: 'serial:netapp:sn3' } }]);
    expect(
      plan([resource('nas', { serialNumber: 'SN2' })], [known, other]),
    ).toEqual({ planned: [], faults: { nas: ['spec-machine-changed'] } });
  });

  it.each<[string, Partial<HardwareResource['spec']>, string]>([
    ['no number', { serialNumber: undefined }, 'spec-identity-missing'],
    ['a window alone', { serviceWindow: 'HO' }, 'window-without-time'],
    [
      'an end before the beginning',
      { maintainedFrom: '2027-01-01', maintainedUntil: '2026-01-01' },
      'maintenance-reversed',
    ],
  ])('is left out with %s', (_, spec, code) => {
    expect(plan([resource('nas', spec)])).toEqual({
      planned: [],
      faults: { nas: [code] },
    });
  });

  it('is left out where another establishment has the serial number', () => {
    expect(
      plan([resource('nas')], [], { elsewhere: ['serial:netapp:sn1'] }).faults,
    ).toEqual({ nas: ['spec-machine-elsewhere'] });
  });

  it('is that of the resource that came first, while it is there', () => {
    const known = machine('a', {
      ...SPEC,
      maker: 'NetApp',
      identity: 'serial:netapp:sn1',
      adoption: adoptedFrom('nas'),
    });
    expect(plan([resource('a-nas'), resource('nas')], [known]).faults).toEqual({
      'a-nas': ['spec-machine-twice'],
    });
    expect(
      plan([resource('a-nas')], [known], {
        present: ['resource:default/nas'],
      }).faults,
    ).toEqual({ 'a-nas': ['spec-machine-twice'] });
    // It was given another name.
    expect(plan([resource('a-nas')], [known]).planned).toMatchObject([
      { machine: { id: 'a' }, adoption: { brought: true } },
    ]);
  });

  it('names its chassis by reference, ours or another’s; else it goes without', () => {
    const { planned, faults } = plan(
      [
        resource('one', { serialNumber: '1' }, 'resource:default/hw-ours'),
        resource('two', { serialNumber: '2' }, 'resource:default/one'),
        resource('three', { serialNumber: '3' }, 'resource:default/none'),
        resource('four', { serialNumber: '4' }, 'resource:default/four'),
      ],
      [machine('ours', { category: 'chassis' })],
    );
    const ids = Object.fromEntries(
      planned.map(one => [one.machine.facts.name, one.machine]),
    );
    expect(ids.one.facts.chassisId).toBe('ours');
    expect(ids.two.facts.chassisId).toBe(ids.one.id);
    expect(ids.three.facts.chassisId).toBeNull();
    expect(ids.four.facts.chassisId).toBeNull();
    expect(faults).toEqual({
      three: ['spec-chassis-unknown'],
      four: ['spec-chassis-loop'],
    });
  });
});

describe('machines whose resource is there no more', () => {
  const NOW = '2026-11-23T10:00:00Z';
  const gone = (id: string, goneSince: string | null, brought = true) =>
    machine(id, { adoption: adoptedFrom(id, { goneSince, brought }) });
  const part = (
    machines: KnownMachine[],
    open: Record<string, number> = {},
  ) => {
    const parts = partGone(
      machines,
      () => false,
      new Map(Object.entries(open)),
      NOW,
    );
    return {
      missed: parts.missed.map(one => one.id),
      released: parts.released.map(one => one.id),
      removed: parts.removed.map(one => one.id),
      kept: parts.kept.map(one => [one.machine.id, one.reason]),
    };
  };

  it('are waited for an hour', () => {
    expect(
      part([gone('a', null), gone('b', '2026-11-23T09:00:01Z')]),
    ).toMatchObject({ missed: ['a'], removed: [], released: [] });
  });

  it('leave then, but for those with open tickets or with a machine inside', () => {
    const since = '2026-11-23T09:00:00Z';
    expect(
      part(
        [
          gone('a', since),
          gone('b', since),
          gone('c', since),
          machine('d', { chassisId: 'c' }),
        ],
        { b: 2 },
      ),
    ).toMatchObject({
      removed: ['a'],
      kept: [
        ['b', 'open-tickets'],
        ['c', 'holds-machine'],
      ],
    });
  });

  it('are the fleet’s own again where an inventory brought them', () => {
    expect(part([gone('a', '2026-11-23T09:00:00Z', false)])).toMatchObject({
      released: ['a'],
      removed: [],
    });
  });
});

describe('spec.hardware with faults', () => {
  it('says of each fact what is wrong with it', () => {
    expect(
      readHardwareSpec({
        category: 'printer',
        maker: 'HPE',
        warrantyEnd: '30/06/2027',
        waranty: 'none',
        site: { finess: '1' },
      }),
    ).toEqual({
      faults: [
        {
          code: 'spec-fact-wrong',
          details: { fact: 'category', looks: 'server-x86, array-san-nas…' },
        },
        {
          code: 'spec-fact-missing',
          details: { fact: 'model', looks: '1–200' },
        },
        {
          code: 'spec-fact-wrong',
          details: {
            fact: 'site.finess',
            looks: "{ finess: '440000289' }",
          },
        },
        {
          code: 'spec-fact-wrong',
          details: {
            fact: 'warrantyEnd',
            looks: "'2026-12-31', none, unknown",
          },
        },
        { code: 'spec-fact-unknown', details: { fact: 'waranty' } },
      ],
    });
  });

  it('leaves it to the contractor to accept a machine (BI8)', () => {
    const facts = { category: 'chassis', maker: 'HPE', model: 'C7000' };
    expect(readHardwareSpec(facts)).toEqual({ spec: facts });
    for (const declaration of ['2026-01-01', 'awaiting', 'soon', null]) {
      expect(readHardwareSpec({ ...facts, declaration })).toEqual({
        faults: [
          { code: 'spec-fact-unknown', details: { fact: 'declaration' } },
        ],
      });
    }
  });

  it.each([null, 'server', 3, []])('takes %p for no facts', hardware => {
    expect(readHardwareSpec(hardware)).toHaveProperty('faults');
  });
});
