import type { ContractLevel } from '@caih/backstage-plugin-itsm-common';

/*
 * The contract level on a day, `contractLevelOn` said in SQL over the columns
 * of a machine, so that nothing stored goes stale at midnight. Each level is a
 * condition on bare columns: of those a database knows how often they hold, and
 * so whether to go through the machines by name or to look for these first.
 *
 * A day is an expression. Words sort after digits: `none` and `unknown` are
 * past any day.
 */

/**
 * Within the order, not over by notice, and accepted where it was declared:
 * what awaits that, or was refused, is past any day too.
 */
const isMaintained = (day: string) => `(
  (machine.maintained_from is null or machine.maintained_from <= ${day})
  and (machine.declaration is null or machine.declaration <= ${day})
  and (machine.maintained_until is null or machine.maintained_until >= ${day})
  and (machine.notice_last_day is null or machine.notice_last_day >= ${day}))`;

const isUnderWarranty = (day: string) =>
  `(machine.warranty_end >= ${day} and machine.warranty_end not in ('none', 'unknown'))`;

const isPastWarranty = (day: string) =>
  `(machine.warranty_end = 'none' or machine.warranty_end < ${day})`;

const isOrderedAs = (level: ContractLevel) => (day: string) =>
  `(${isMaintained(day)} and ${isPastWarranty(day)}
    and machine.after_warranty = '${level}')`;

const CONDITIONS: Record<ContractLevel, (day: string) => string> = {
  'under-warranty': day => `(${isMaintained(day)} and ${isUnderWarranty(day)})`,
  'vendor-backed': isOrderedAs('vendor-backed'),
  'not-vendor-backed': isOrderedAs('not-vendor-backed'),
  'to-be-checked': day =>
    `(${isMaintained(day)} and machine.warranty_end = 'unknown')`,
  'not-covered': day => `(not ${isMaintained(day)}
    or (${isPastWarranty(day)} and machine.after_warranty is null))`,
};

/** Whether the level of a day is this one. */
export const isLevelSql = (level: ContractLevel, day: string) =>
  CONDITIONS[level](day);

/** The level of a day. */
export const levelSql = (day: string) => `(case
  when not ${isMaintained(day)} then 'not-covered'
  when machine.warranty_end = 'unknown' then 'to-be-checked'
  when ${isUnderWarranty(day)} then 'under-warranty'
  else coalesce(machine.after_warranty, 'not-covered')
end)`;

/**
 * Whether the level of a day ends before another one, and whether the machine
 * is then not covered: `coverageEnds` said in SQL.
 *
 * @param until - the first day that is too late
 */
export const coverageEndsSql = (day: string, until: string) => {
  const isBetween = (column: string) =>
    `(machine.${column} >= ${day} and machine.${column} < ${until})`;
  const ends = `((${isBetween('maintained_until')}
      or ${isBetween('notice_last_day')} or ${isBetween('warranty_end')})
    and not ${isLevelSql('not-covered', day)})`;
  return { ends, lost: `(${ends} and ${isLevelSql('not-covered', until)})` };
};
