import type { ActInput } from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import { FieldError } from '../../http';
import type { StaffForTicket, StaffReader } from '../StaffReader';

interface Options {
  staff: StaffReader;
  tx: Knex;
}

/**
 * What the register adds to the beginning of an intervention: name, employer
 * and company of the person, as they are that day (A5).
 *
 * @throws FieldError where the person is not in the register
 */
export async function technicianOf(
  { staffId }: ActInput<'start-intervention'>,
  options: Options,
): Promise<object> {
  if (staffId === undefined) return {};
  const [{ name, employer, company }] = await membersOf(
    'staffId',
    [staffId],
    options,
  );
  return { technician: name, employer, company };
}

/**
 * Who comes, a line each, as the register has them that day (A5).
 *
 * @throws FieldError where somebody is not in the register
 */
export async function visitorsOf(
  { staffIds }: ActInput<'announce-visit'>,
  options: Options,
): Promise<string> {
  const members = await membersOf('staffIds', staffIds, options);
  return members
    .map(({ name, company, profile, badge }) =>
      [name, company, profile, `badge ${badge}`].join(' · '),
    )
    .join('\n');
}

async function membersOf(
  field: string,
  ids: readonly string[],
  { staff, tx }: Options,
): Promise<StaffForTicket[]> {
  const known = await staff.activeMembers(tx, ids);
  return [...new Set(ids)].map(id => {
    const member = known.get(id);
    if (!member) {
      throw new FieldError(
        field,
        'unknown-staff',
        `Nobody ${id} is in the register of intervening staff`,
      );
    }
    return member;
  });
}
