import { ACT_INPUTS } from './inputs';

it.each(['', '   '])('takes a note left empty (%j) for none', note => {
  expect(JSON.stringify(ACT_INPUTS.approve.parse({ note }))).toBe('{}');
});

it('keeps a note without the space around it', () => {
  expect(ACT_INPUTS.approve.parse({ note: ' Merci ' })).toEqual({
    note: 'Merci',
  });
});

it.each([
  [{}, ['employer']],
  [{ employer: 'family' }, ['employer']],
  [{ employer: 'manufacturer' }, undefined],
  // The register knows whose its people are.
  [{ staffId: 'staff-1' }, undefined],
])('who intervenes is of an employer (C2): %j refused for %j', (of, fields) => {
  const { error } = ACT_INPUTS['start-intervention'].safeParse({
    mode: 'remote',
    technician: 'Ada Roux',
    ...of,
  });
  expect(error?.issues.map(issue => String(issue.path[0]))).toEqual(fields);
});

describe('what an intervention removed and damaged (C12)', () => {
  const parse = (given: object) =>
    ACT_INPUTS['end-intervention'].safeParse({
      interventionId: 'i-2',
      workDone: 'Replaced',
      ...given,
    });
  const faultOf = (given: object) =>
    parse(given).error?.issues.map(issue => String(issue.path[0]));

  it('is of kinds that a report can count, each once', () => {
    expect(
      parse({ waste: ['weee', 'packaging'], damageTo: [] }).data,
    ).toMatchObject({ waste: ['packaging', 'weee'] });
    expect(parse({ damageTo: [] }).data).not.toHaveProperty('damageTo', []);
  });

  it.each([
    [{ wasteRemoved: 'Two boxes' }, ['waste']],
    [{ damage: 'A tile' }, ['damageTo']],
    [{ damageTo: ['goods'] }, ['damage']],
    [{ waste: ['paper'] }, ['waste']],
    [{ waste: ['weee'] }, undefined],
    [{ damageTo: ['people'], damage: 'A cut finger' }, undefined],
  ])('is refused as %j: %j', (given, fields) => {
    expect(faultOf(given)).toEqual(fields);
  });
});
