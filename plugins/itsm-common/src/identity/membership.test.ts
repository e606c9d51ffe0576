import { type MembershipGroup, resolveMembership } from './membership';

const group = (
  name: string,
  options: Partial<MembershipGroup> = {},
): [string, MembershipGroup] => [
  `group:default/${name}`,
  {
    ref: `group:default/${name}`,
    parentRefs: [],
    finess: null,
    localReferents: false,
    ...options,
  },
];

const groups = new Map([
  group('hospital', { finess: '010000024' }),
  group('hospital-it', { parentRefs: ['group:default/hospital'] }),
  group('hospital-referents', {
    parentRefs: ['group:default/hospital-it'],
    localReferents: true,
  }),
  group('annex', {
    finess: '010000198',
    parentRefs: ['group:default/hospital-it'],
  }),
  group('annex-referents', {
    parentRefs: ['group:default/annex'],
    localReferents: true,
  }),
  group('contractor-site', {
    finess: '010000198',
    parentRefs: ['group:default/contractor'],
  }),
  group('clinic', { finess: '2A0000014' }),
  group('contractor'),
  group('contractor-desk', { parentRefs: ['group:default/contractor'] }),
  group('coordination'),
  group('loop-a', { parentRefs: ['group:default/loop-b'] }),
  group('loop-b', { parentRefs: ['group:default/loop-a'] }),
]);
const roleGroups = {
  contractor: ['group:default/contractor'],
  coordinator: ['Group:default/Coordination'],
};
const membershipOf = (...names: string[]) =>
  resolveMembership(
    names.map(name => `group:default/${name}`),
    groups,
    roleGroups,
  );

describe('the role of a person', () => {
  it('is beneficiary for a member of a department of the establishment', () => {
    expect(membershipOf('hospital-it')).toEqual({
      role: 'beneficiary',
      establishments: [{ id: '010000024', role: 'beneficiary' }],
      teams: [],
    });
  });

  it('is local referent where a group says so, and only there', () => {
    expect(membershipOf('hospital-referents', 'clinic')).toEqual({
      role: 'local-referent',
      establishments: [
        { id: '010000024', role: 'local-referent' },
        { id: '2A0000014', role: 'beneficiary' },
      ],
      teams: [],
    });
  });

  it('is of an establishment inside another one in that one alone', () => {
    expect(membershipOf('annex')).toEqual({
      role: 'beneficiary',
      establishments: [{ id: '010000198', role: 'beneficiary' }],
      teams: [],
    });
    expect(membershipOf('annex-referents')).toEqual({
      role: 'local-referent',
      establishments: [{ id: '010000198', role: 'local-referent' }],
      teams: [],
    });
  });

  it('is of both for who is in a department of the one and in the other', () => {
    expect(membershipOf('annex-referents', 'hospital-it')).toEqual({
      role: 'local-referent',
      establishments: [
        { id: '010000024', role: 'beneficiary' },
        { id: '010000198', role: 'local-referent' },
      ],
      teams: [],
    });
  });

  it('is contractor above a group bound to an establishment too', () => {
    expect(membershipOf('contractor-site').role).toBe('contractor');
  });

  it('is contractor in a group inside the contractor’s, whatever else', () => {
    expect(membershipOf('contractor-desk', 'hospital-referents')).toEqual({
      role: 'contractor',
      establishments: [],
      teams: ['group:default/contractor-desk', 'group:default/contractor'],
    });
  });

  it('reads the references of the configuration in any case', () => {
    expect(membershipOf('coordination').role).toBe('coordinator');
  });

  it('is none for a person whose groups are bound to nothing', () => {
    expect(membershipOf('loop-a')).toEqual({
      role: null,
      establishments: [],
      teams: [],
    });
  });
});
