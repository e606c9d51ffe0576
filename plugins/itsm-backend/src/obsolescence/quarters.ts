import {
  addDays,
  type LocalDate,
  type NoticeQuarter,
} from '@caih/backstage-plugin-itsm-common';

/** The first and the last day of a quarter, such as 2028-Q2. */
export function daysOfQuarter(quarter: string): {
  from: LocalDate;
  until: LocalDate;
} {
  const [year, number] = quarter.split('-Q').map(Number);
  const firstOf = (month: number) =>
    `${year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(
      2,
      '0',
    )}-01`;
  const month = (number - 1) * 3;
  return { from: firstOf(month), until: addDays(firstOf(month + 3), -1) };
}

/** Counts by month, such as 2028-06, as counts by quarter. */
export function quartersOf(
  months: readonly { month: string; notices: number; machines: number }[],
): NoticeQuarter[] {
  const quarters = new Map<string, NoticeQuarter>();
  for (const { month, notices, machines } of months) {
    const [year, number] = month.split('-').map(Number);
    const quarter = `${year}-Q${Math.ceil(number / 3)}`;
    const sum = quarters.get(quarter) ?? { quarter, notices: 0, machines: 0 };
    quarters.set(quarter, {
      quarter,
      notices: sum.notices + notices,
      machines: sum.machines + machines,
    });
  }
  return [...quarters.values()];
}
