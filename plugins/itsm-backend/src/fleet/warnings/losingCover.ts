import {
  addDays,
  contractLevelOn,
  COVERAGE_WARNING_DAYS,
  type CoverageWarning,
  coverageWarningDue,
  type Instant,
  type LocalDate,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import type { Scope } from '../../access';
import type { NameCursor } from '../../http';
import type { EstablishmentStore } from '../EstablishmentStore';
import type { MachineStore } from '../MachineStore';
import { coverageFactsOfRow, type MachineRow } from '../rows';
import { coverageToCome, type ToComeColumns } from '../toCome';

const PAGE_SIZE = 500;

const [, LONGEST] = COVERAGE_WARNING_DAYS;

/** A machine about to be covered no more, by the day at its site. */
export interface LosingMachine extends CoverageWarning {
  machineId: string;
  establishmentId: string;
  name: string;
  maker: string;
  model: string;
}

/** Where the machines are read. */
export interface LosingOptions {
  establishments: Pick<EstablishmentStore, 'timeZones'>;
  machines: Pick<MachineStore, 'list'>;
}

/** The machines in scope that are covered, and not any more in 90 days. */
export async function* losingCover(
  { establishments, machines }: LosingOptions,
  scope: Scope,
  now: Instant,
  establishment?: string,
): AsyncGenerator<LosingMachine> {
  const zones = await establishments.timeZones(scope);
  const today = new Map(zones.map(zone => [zone, localDateIn(zone, now)]));
  const filter = {
    ...(establishment !== undefined && { establishment }),
    ends: { within: LONGEST, lost: true, today },
  } as const;
  let after: NameCursor | undefined;
  for (;;) {
    const rows = await machines.list(scope, filter, {
      after,
      limit: PAGE_SIZE,
    });
    for (const { machine, site, toCome } of rows) {
      const due = coverageWarningDue(
        coverageFactsOfRow(machine),
        localDateIn(site.time_zone, now),
      );
      if (due && !(toCome && goesOn(machine, toCome, due.lastDay))) {
        yield {
          ...due,
          machineId: machine.id,
          establishmentId: machine.establishment_id,
          name: machine.name,
          maker: machine.maker,
          model: machine.model,
        };
      }
    }
    if (rows.length < PAGE_SIZE) return;
    const { machine: last } = rows[rows.length - 1];
    after = { name: last.name, id: last.id };
  }
}

/** Whether the terms that are to come cover a machine past a last day. */
function goesOn(
  machine: MachineRow,
  toCome: ToComeColumns,
  lastDay: LocalDate,
): boolean {
  const next = addDays(lastDay, 1);
  return (
    toCome.starts_on <= next &&
    contractLevelOn(coverageToCome(machine, toCome), next).level !==
      'not-covered'
  );
}
