import {
  isLocalMonth,
  type LocalMonth,
} from '@caih/backstage-plugin-itsm-common';

/** What the figures of an establishment's month are called: `NS-2026-10-440999019`. */
export function monthlyId(establishmentId: string, month: LocalMonth): string {
  return `NS-${month}-${establishmentId}`;
}

/** @throws RangeError where it is no such name */
export function readMonthlyId(id: string): {
  establishmentId: string;
  month: LocalMonth;
} {
  const [, month, establishmentId] =
    /^NS-(\d{4}-\d{2})-(\w{9})$/.exec(id) ?? [];
  if (!month || !isLocalMonth(month)) {
    throw new RangeError(`'${id}' names no figures of a month`);
  }
  return { establishmentId, month };
}
