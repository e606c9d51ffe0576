import type { Role } from '../workflow';

/** A group of the catalog, as far as roles are concerned. @public */
export interface MembershipGroup {
  /** Full entity reference, lower case. */
  ref: string;
  parentRefs: readonly string[];
  /** The legal FINESS it is bound to. */
  finess: string | null;
  /** Whether its members are local referents there. */
  localReferents: boolean;
}

/** Groups that give a role by configuration. @public */
export interface RoleGroups {
  contractor: readonly string[];
  coordinator: readonly string[];
}

/** What a person is under the contract. @public */
export interface Membership {
  /**
   * Contractor before coordinator before the establishment's roles; the
   * strongest of these where a person serves several. Null: no part in it.
   */
  role: Role | null;
  /** Legal FINESS and role; empty for the contractor and the coordinator. */
  establishments: readonly {
    id: string;
    role: 'beneficiary' | 'local-referent';
  }[];
  /**
   * References of the contractor's groups one is in, the nearest first; empty
   * for whoever is not of the contractor's.
   */
  teams: readonly string[];
}

/**
 * The groups and those above them, as far as `goesOn`; a loop in the catalog
 * ends.
 */
function withAncestors(
  refs: readonly string[],
  groups: ReadonlyMap<string, MembershipGroup>,
  goesOn: (group: MembershipGroup) => boolean = () => true,
): MembershipGroup[] {
  const found = new Map<string, MembershipGroup>();
  const pending = [...refs];
  while (pending.length > 0) {
    const ref = pending.pop()!;
    const group = groups.get(ref);
    if (group && !found.has(ref)) {
      found.set(ref, group);
      if (goesOn(group)) pending.push(...group.parentRefs);
    }
  }
  return [...found.values()];
}

/**
 * An establishment inside another one, as in a hospital group, is not the
 * other one: its people serve their own alone.
 */
const isUnbound = (group: MembershipGroup) => group.finess === null;

/**
 * The role of a person and the establishments they serve, from the groups
 * they are in. Groups inside groups count: a member of a department is of its
 * establishment, the nearest group above that is bound to a FINESS, and not of
 * what stands above that one. A person in a contractor's group acts as
 * contractor, whatever else (CI23).
 *
 * @param direct - references of the groups the person is directly a member of
 * @param groups - those groups and all above them, by reference
 * @public
 */
export function resolveMembership(
  direct: readonly string[],
  groups: ReadonlyMap<string, MembershipGroup>,
  roleGroups: RoleGroups,
): Membership {
  const refs = new Set([
    ...direct,
    ...withAncestors(direct, groups).map(group => group.ref),
  ]);
  const isIn = (names: readonly string[]) =>
    names.some(name => refs.has(name.toLocaleLowerCase('en-US')));
  const contractorRefs = new Set(
    roleGroups.contractor.map(name => name.toLocaleLowerCase('en-US')),
  );
  if (isIn(roleGroups.contractor)) {
    return {
      role: 'contractor',
      establishments: [],
      teams: [...refs].filter(ref =>
        [ref, ...withAncestors([ref], groups).map(group => group.ref)].some(
          one => contractorRefs.has(one),
        ),
      ),
    };
  }
  if (isIn(roleGroups.coordinator)) {
    return { role: 'coordinator', establishments: [], teams: [] };
  }
  const served = new Map<string, 'beneficiary' | 'local-referent'>();
  const inside = withAncestors(direct, groups, isUnbound);
  for (const { finess } of inside) {
    if (finess) served.set(finess, 'beneficiary');
  }
  for (const group of inside.filter(one => one.localReferents)) {
    for (const { finess } of withAncestors([group.ref], groups, isUnbound)) {
      if (finess) served.set(finess, 'local-referent');
    }
  }
  const establishments = [...served]
    .map(([id, role]) => ({ id, role }))
    .sort((a, b) => a.id.localeCompare(b.id));
  return { role: strongest(establishments), establishments, teams: [] };
}

function strongest(
  establishments: Membership['establishments'],
): Membership['role'] {
  if (establishments.length === 0) return null;
  return establishments.some(one => one.role === 'local-referent')
    ? 'local-referent'
    : 'beneficiary';
}
