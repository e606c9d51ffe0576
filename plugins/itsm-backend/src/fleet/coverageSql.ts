/** The last day of maintenance, by order or by notice: the sooner of the two. */
const UNTIL = `coalesce(
  case when machine.notice_last_day < machine.maintained_until
    then machine.notice_last_day end,
  machine.maintained_until,
  machine.notice_last_day)`;

/**
 * The contract level on a day, `contractLevelOn` said in SQL over the columns
 * of a machine, so that nothing stored goes stale at midnight. Words sort
 * after digits: `none` and `unknown` are past any day.
 *
 * @param day - an expression
 */
export const levelSql = (day: string) => `(case
  when machine.maintained_from > ${day} or ${UNTIL} < ${day}
    then 'not-covered'
  when machine.warranty_end = 'unknown' then 'to-be-checked'
  when machine.warranty_end <> 'none' and machine.warranty_end >= ${day}
    then 'under-warranty'
  else coalesce(machine.after_warranty, 'not-covered')
end)`;

/**
 * Whether the level of a day ends before another one, and whether the machine
 * is then not covered: `coverageEnds` said in SQL.
 *
 * @param day - an expression
 * @param until - an expression, the first day that is too late
 */
export const coverageEndsSql = (day: string, until: string) => {
  const ends = `(${levelSql(day)} <> 'not-covered' and (
    (${UNTIL} >= ${day} and ${UNTIL} < ${until})
    or (machine.warranty_end not in ('none', 'unknown')
      and machine.warranty_end >= ${day} and machine.warranty_end < ${until})
  ))`;
  return { ends, lost: `(${ends} and ${levelSql(until)} = 'not-covered')` };
};
