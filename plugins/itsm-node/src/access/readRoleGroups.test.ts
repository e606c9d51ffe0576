import { mockServices } from '@backstage/backend-test-utils';
import { readRoleGroups } from './catalogMembership';

const read = (roles: object) =>
  readRoleGroups(
    mockServices.rootConfig({ data: { itsm: { roles: roles as never } } }),
  );

describe('the groups that give a role', () => {
  it('are none where nothing is configured', () => {
    expect(readRoleGroups(mockServices.rootConfig())).toEqual({
      contractor: [],
      coordinator: [],
    });
  });

  it('are named in full or in short', () => {
    expect(
      read({
        contractor: {
          groups: ['Group:default/Titulaire', 'astreinte', 'ops/field'],
        },
        coordinator: { groups: ['group:coordination'] },
      }),
    ).toEqual({
      contractor: [
        'group:default/titulaire',
        'group:default/astreinte',
        'group:ops/field',
      ],
      coordinator: ['group:default/coordination'],
    });
  });

  it.each(['user:default/camille', 'a b', 'group:', 'a/b/c'])(
    'are no %s',
    ref => {
      expect(() => read({ contractor: { groups: [ref] } })).toThrow(
        `itsm.roles.contractor.groups names '${ref}'; give references of groups, such as group:default/contractor`,
      );
    },
  );
});
