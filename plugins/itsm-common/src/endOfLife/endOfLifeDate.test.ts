import { readEndOfLifeDate } from '.';

const RHEL = {
  name: 'rhel',
  label: 'Red Hat Enterprise Linux',
  aliases: ['redhat'],
  links: { html: 'https://endoflife.date/rhel' },
  releases: [
    {
      name: '7',
      label: '7 (ELS)',
      isEol: false,
      eolFrom: '2024-06-30',
      eoasFrom: '2019-08-06',
    },
  ],
};

describe('what endoflife.date answers in its version 1', () => {
  it('is read by its days, whatever its flags were', () => {
    expect(
      readEndOfLifeDate(
        { schema_version: '1.2.0', result: RHEL },
        '2026-11-25',
      ),
    ).toEqual([
      {
        id: 'endoflife.date:rhel/7',
        kind: 'software',
        maker: '',
        model: 'Red Hat Enterprise Linux 7',
        aliases: ['rhel 7', 'redhat 7'],
        endOfSale: null,
        endOfSupport: '2024-06-30',
        endOfSpareParts: null,
        origin: 'endoflife.date',
        url: 'https://endoflife.date/rhel',
        seenOn: '2026-11-25',
      },
    ]);
  });

  it('may be of several products, and not know an end', () => {
    const releases = [{ name: '10', eolFrom: null }];
    const [, unknown] = readEndOfLifeDate(
      { schema_version: '1.0.0', result: [RHEL, { ...RHEL, releases }] },
      '2026-11-25',
    );
    expect(unknown).toMatchObject({
      id: 'endoflife.date:rhel/10',
      endOfSupport: null,
    });
  });

  it.each([
    [{ schema_version: '2.0.0', result: RHEL }],
    [{ schema_version: '1.0.0', result: { ...RHEL, releases: null } }],
    [
      {
        schema_version: '1.0.0',
        result: { ...RHEL, releases: [{ name: '7', eolFrom: '2024-13-01' }] },
      },
    ],
    [null],
  ])('is refused in another shape', payload => {
    expect(() => readEndOfLifeDate(payload, '2026-11-25')).toThrow();
  });
});
