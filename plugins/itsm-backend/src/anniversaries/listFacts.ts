import {
  type AnniversaryList,
  type AnniversaryRow,
  CONTRACT_TIME_ZONE,
  machinesListed,
  withFrenchFirst,
} from '@caih/backstage-plugin-itsm-common';
import { DateTime } from 'luxon';
import { longDay } from '../messages';
import type { ListFacts, ListLanguage } from './words';

/** A list with all its machines, in its order. */
export interface WholeList {
  list: AnniversaryList;
  machines: readonly AnniversaryRow[];
}

/** What a list is told from, in a language. */
export function listFacts(
  { day, nextDay, establishmentName, orders, madeAt, counts }: AnniversaryList,
  language: ListLanguage,
): ListFacts {
  return {
    establishment: establishmentName,
    day: longDay(language, day),
    nextDay: longDay(language, nextDay),
    orders: orders.map(one => one.reference).join(', '),
    madeAt: withFrenchFirst(
      DateTime.fromISO(madeAt, { zone: CONTRACT_TIME_ZONE })
        .setLocale(language)
        .toLocaleString(DateTime.DATETIME_MED),
    ),
    count: machinesListed(counts),
  };
}
