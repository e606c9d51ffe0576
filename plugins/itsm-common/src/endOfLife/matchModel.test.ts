import fc from 'fast-check';
import {
  createModelMatcher,
  type LifecycleRecord,
  MATCH_THRESHOLD,
  type ModelMatch,
} from '.';

const record = (
  model: string,
  more: Partial<LifecycleRecord> = {},
): LifecycleRecord => ({
  id: `${more.maker ?? 'HPE'}/${model}`,
  kind: 'hardware',
  maker: 'HPE',
  model,
  aliases: [],
  endOfSale: null,
  endOfSupport: null,
  endOfSpareParts: '2028-12-31',
  origin: 'A letter',
  url: null,
  seenOn: '2026-11-01',
  ...more,
});
const software = (model: string, aliases: string[] = []) =>
  record(model, { id: model, kind: 'software', maker: '', aliases });

const TABLE = [
  record('ProLiant DL380 Gen9'),
  record('ProLiant DL380 Gen10', { aliases: ['DL380 G10'] }),
  record('PowerEdge R740', { maker: 'Dell Technologies' }),
  record('FAS2650', { maker: 'NetApp' }),
];
const matching = (maker: string, model: string): ModelMatch | null =>
  createModelMatcher(TABLE)({ kind: 'hardware', maker, model });

describe('a model of the fleet is found in the table', () => {
  it.each([
    ['HPE', 'ProLiant DL380 Gen10', 'HPE/ProLiant DL380 Gen10', 'exact'],
    [
      'hewlett-packard',
      'proliant dl 380 GEN 10',
      'HPE/ProLiant DL380 Gen10',
      'exact',
    ],
    ['HP', 'HP ProLiant DL380 Gen9', 'HPE/ProLiant DL380 Gen9', 'exact'],
    ['HPE', 'DL380-G10', 'HPE/ProLiant DL380 Gen10', 'alias'],
    [
      'DELL EMC',
      'Dell PowerEdge R740',
      'Dell Technologies/PowerEdge R740',
      'exact',
    ],
    [
      'Dell',
      'PowerEdge R740 Server',
      'Dell Technologies/PowerEdge R740',
      'scored',
    ],
    ['Network Appliance', 'FAS2650', 'NetApp/FAS2650', 'exact'],
  ])('%s %s is %s, %s', (maker, model, recordId, how) => {
    expect(matching(maker, model)).toEqual({ recordId, score: 1, how });
  });

  it.each([
    ['HPE', 'ProLiant DL380 Gen10 8SFF', 'HPE/ProLiant DL380 Gen10'],
    ['HPE', 'ProLiant DL380 Gen10 Plus', 'HPE/ProLiant DL380 Gen10'],
    ['Dell', 'PowerEdge R740 xd', 'Dell Technologies/PowerEdge R740'],
    ['Dell', 'R740', 'Dell Technologies/PowerEdge R740'],
  ])('%s %s may be %s, and a person says', (maker, model, recordId) => {
    const match = matching(maker, model);
    expect(match).toMatchObject({ recordId, how: 'scored' });
    expect(match!.score).toBeLessThan(MATCH_THRESHOLD);
  });

  it.each([
    ['HPE', 'ProLiant DL380 Gen11'],
    ['HPE', 'ProLiant DL360 Gen10'],
    ['Lenovo', 'PowerEdge R740'],
    ['HPE', 'StoreEver MSL3040'],
    ['HPE', ''],
  ])('%s %s is none of it', (maker, model) => {
    expect(matching(maker, model)).toBeNull();
  });

  it('proposes no record that a person refused', () => {
    const match = createModelMatcher(TABLE);
    const subject = {
      kind: 'hardware',
      maker: 'HPE',
      model: 'ProLiant DL380 Gen9',
    } as const;
    expect(match(subject, new Set(['HPE/ProLiant DL380 Gen9']))).toBeNull();
  });

  it('takes of two sources the one that ends first', () => {
    const later = record('FAS2650', { id: 'a', endOfSpareParts: '2030-01-01' });
    const sooner = record('FAS2650', {
      id: 'b',
      endOfSpareParts: '2027-01-01',
    });
    const unknown = record('FAS2650', { id: '0', endOfSpareParts: null });
    const match = createModelMatcher([later, unknown, sooner]);
    expect(
      match({ kind: 'hardware', maker: 'HPE', model: 'FAS2650' }),
    ).toMatchObject({ recordId: 'b' });
  });

  it('scores between 0 and 1, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (maker, model) => {
        const match = createModelMatcher([record(model, { maker })])({
          kind: 'hardware',
          maker,
          model,
        });
        const score = matching('HPE', model)?.score ?? 1;
        expect(match?.score ?? 1).toBe(1);
        expect(score >= 0.6 && score <= 1).toBe(true);
      }),
    );
  });
});

describe('a version is found in what is written for an operating system', () => {
  const match = createModelMatcher([
    software('Microsoft Windows Server 2012', ['windows-server 2012']),
    software('Microsoft Windows Server 2019', ['windows-server 2019']),
    software('Red Hat Enterprise Linux 8', ['rhel 8']),
    software('VMware ESXi 7.0', ['esxi 7.0']),
  ]);
  it.each([
    ['Windows Server 2019 Standard', 'Microsoft Windows Server 2019', 1],
    ['RHEL 8.6', 'Red Hat Enterprise Linux 8', 1],
    ['VMware ESXi 7.0 U3', 'VMware ESXi 7.0', 1],
    ['Windows Server 2012 R2', 'Microsoft Windows Server 2012', 0.8],
  ])('%s: %s, %f', (model, recordId, score) => {
    expect(match({ kind: 'software', maker: '', model })).toMatchObject({
      recordId,
      score,
    });
  });

  it.each(['Windows Server', 'RHEL 18', 'ESXi 7', 'Debian 8'])(
    '%s: none',
    model => {
      expect(match({ kind: 'software', maker: '', model })).toBeNull();
    },
  );

  it('means the longer of two that are both in it', () => {
    const both = createModelMatcher([
      software('Windows Server 2012'),
      software('Windows Server 2012 R2'),
    ]);
    expect(
      both({ kind: 'software', maker: '', model: 'Windows Server 2012 R2' }),
    ).toMatchObject({ recordId: 'Windows Server 2012 R2', score: 1 });
  });
});
