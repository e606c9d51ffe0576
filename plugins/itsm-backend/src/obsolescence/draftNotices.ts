import {
  CURRENT_HOLIDAY_RULES,
  type Instant,
  type LocalDate,
  type NoticeEventData,
  yearRefusal,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { FieldError } from '../http';
import type { FleetReader, MachineForTicket } from '../tickets';
import { refusalError } from './noticeErrors';

/** A draft but for its number and that of its set. */
export type DraftedNotice = Omit<NoticeEventData['draft'], 'setId'>;

/**
 * The notices that machines come to: one for each establishment, and for each
 * time zone where an establishment has several, as days are read at the site.
 *
 * @throws FieldError where a machine is unknown, or not in scope
 * @throws UnprocessableError where the day is under a year away
 */
export async function draftNotices(
  {
    machineIds,
    ...wanted
  }: {
    machineIds: readonly string[];
    lastDay: LocalDate;
    reason: string;
  },
  options: { tx: Knex; scope: Scope; fleet: FleetReader; now: Instant },
): Promise<DraftedNotice[]> {
  const { tx, scope, fleet, now } = options;
  const groups = new Map<string, MachineForTicket[]>();
  for (const [index, id] of machineIds.entries()) {
    const machine = await fleet.machineForTicket(tx, scope, id);
    if (!machine) {
      throw new FieldError(
        `machineIds.${index}`,
        'unknown-machine',
        `No machine ${id}`,
      );
    }
    const { establishmentId, site } = machine;
    const key = `${establishmentId} ${site.timeZone} ${site.holidayRegion}`;
    groups.set(key, [...(groups.get(key) ?? []), machine]);
  }
  return [...groups.values()].map(machines => {
    const [{ establishmentId, site }] = machines;
    const refusal = yearRefusal(wanted.lastDay, site.timeZone, now);
    if (refusal) throw refusalError(refusal);
    return {
      ...wanted,
      establishmentId,
      timeZone: site.timeZone,
      holidayRegion: site.holidayRegion,
      holidayRules: CURRENT_HOLIDAY_RULES,
      machines: machines.map(one => ({
        machineId: one.facts.machineId,
        entityRef: one.entityRef,
        name: one.name,
        maker: one.facts.maker,
        model: one.facts.model,
        serialNumber: one.serialNumber,
        siteName: one.site.name,
      })),
    };
  });
}
