import {
  CONTRACT_TIME_ZONE,
  declareBy,
  type Instant,
  isOrderLate,
  type LocalDate,
  localDateIn,
  type Movement,
  nextAnniversary,
  type Order,
  orderActsOf,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import { entityRefOf } from '../fleet';
import type { MovementRow, OrderWithInventory } from './OrderStore';

/** Today where the contract is: an order is of no site. */
export const contractDay = (now: Instant): LocalDate =>
  localDateIn(CONTRACT_TIME_ZONE, now);

/** An order as of an instant, with what somebody may do to it. */
export function presentOrder(
  row: OrderWithInventory,
  now: Instant,
  role: Role | null,
): Order {
  const today = contractDay(now);
  return {
    id: row.id,
    establishmentId: row.establishment_id,
    kind: row.kind,
    state: row.state,
    reference: row.reference,
    placedOn: row.placed_on,
    placedBy: row.placed_by_name,
    executeBy: row.execute_by,
    startedOn: row.started_on,
    startedBy: row.started_by_name,
    late: isOrderLate(
      {
        state: row.state,
        executeBy: row.execute_by,
        startedOn: row.started_on,
      },
      today,
    ),
    withdrawnBy: row.withdrawn_by_name,
    withdrawalReason: row.withdrawal_reason,
    nextAnniversary:
      row.state === 'withdrawn' ? null : nextAnniversary(row.placed_on, today),
    inventory: { id: row.import_id, fileName: row.file_name },
    possibleActs: orderActsOf(row.state, role),
  };
}

/** When the framework contract has its anniversary, and what is due before. */
export function presentContract(startsOn: LocalDate | null, today: LocalDate) {
  if (startsOn === null) return null;
  const anniversary = nextAnniversary(startsOn, today);
  return { anniversary, declareBy: declareBy(anniversary) };
}

export function presentMovement(row: MovementRow): Movement {
  const recordedAt = fromColumn(row.recorded_at);
  return {
    machineId: row.machine_id,
    entityRef: entityRefOf({ ...row, id: row.machine_id }),
    name: row.name,
    maker: row.maker,
    model: row.model,
    serialNumber: row.serial_number,
    kind: row.kind,
    day: localDateIn(row.time_zone, recordedAt),
    recordedAt,
    recordedBy: row.recorded_by_name,
    importId: row.import_id,
    declaration: row.declaration,
  };
}
