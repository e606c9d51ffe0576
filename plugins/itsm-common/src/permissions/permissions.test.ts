import {
  ACT_INPUTS,
  type Role,
  type TicketAct,
  TRANSITIONS,
} from '../workflow';
import { permissionOfAct } from './permissionOfAct';
import { grantsOf, ITSM_GRANTS } from './permissions';

const rolesOf = (act: TicketAct): Role[] => [
  ...new Set(TRANSITIONS.filter(row => row.act === act).flatMap(row => row.by)),
];

describe('the permissions of the desk', () => {
  it('have one name each', () => {
    const names = ITSM_GRANTS.map(({ permission }) => permission.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^itsm\.[a-z-]+\.[a-z-]+$/);
  });

  it.each(Object.keys(ACT_INPUTS) as TicketAct[])(
    'let every role that the table gives "%s" hold what it needs',
    act => {
      for (const role of rolesOf(act)) {
        const { name } = permissionOfAct(act, role);
        const grant = ITSM_GRANTS.find(one => one.permission.name === name);
        expect([role, grant?.roles]).toEqual([
          role,
          expect.arrayContaining([role]),
        ]);
      }
    },
  );

  it.each([
    ['itsm.machine.search', 'itsm.machine.read'],
    ['itsm.notice.search', 'itsm.notice.read'],
  ])('give %s to whom they give %s', (search, read) => {
    const rolesWith = (name: string) =>
      ITSM_GRANTS.find(one => one.permission.name === name)?.roles;
    expect(rolesWith(search)).toEqual(rolesWith(read));
    // The desk itself has no use for it.
    expect(
      grantsOf(['contractor']).map(({ permission }) => permission.name),
    ).not.toContain(search);
  });

  it('tell work from agreement where either side does an act', () => {
    const nameFor = (role: Role) =>
      permissionOfAct('request-suspension', role).name;
    expect(nameFor('contractor')).toBe('itsm.ticket.work');
    expect(nameFor('local-referent')).toBe('itsm.ticket.agree');
  });
});
