import { documentTables } from '../__testUtils__/documentTables';
import { ROLES } from '../workflow';
import { ITSM_GRANTS, searchOfferPermission } from './permissions';

const [PERMISSIONS] = documentTables('permissions.md');

/** What a policy may bind a permission to, as the page writes it. */
const ON: Record<string, string> = {
  'itsm-ticket': 'tickets',
  'itsm-establishment': 'establishments',
};

/** As the page writes roles. */
function written(roles: readonly string[]): string {
  return roles.length === ROLES.length
    ? 'all four roles'
    : ROLES.filter(role => roles.includes(role))
        .map(role => role.replace(/-/g, ' '))
        .join(', ');
}

it('docs/permissions.md has every permission, on what it is, and whose it is', () => {
  const byName = (one: { permission: string }, other: { permission: string }) =>
    one.permission.localeCompare(other.permission, 'en');
  // What is asked of the policy itself is no role's.
  const ofRoles = PERMISSIONS.filter(
    row => row.permission !== `\`${searchOfferPermission.name}\``,
  );
  expect(ofRoles).toHaveLength(PERMISSIONS.length - 1);
  const told = ofRoles.map(row => ({
    permission: row.permission.replace(/`/g, ''),
    on: row.on,
    roles: row['the contract has it for'],
  }));
  const held = ITSM_GRANTS.map(({ permission, roles }) => ({
    permission: permission.name,
    on: 'resourceType' in permission ? ON[permission.resourceType] : '–',
    roles: written(roles),
  }));
  expect(told.sort(byName)).toEqual(held.sort(byName));
});
