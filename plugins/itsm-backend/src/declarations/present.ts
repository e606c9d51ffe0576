import {
  declarationActsOf,
  type LocalDate,
  type MachineDeclaration,
  nextAnniversary,
  type Role,
  undecidedDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import { fromColumn } from '../database';
import { contractDay } from '../orders';
import type { DeclarationRow, DeclaredMachineRow } from './DeclarationStore';

/** Machines that a declaration names; of more, how many. */
const NAMED = 20;

/** A declaration with its machines, and what somebody may do to it. */
export function presentDeclaration(
  row: DeclarationRow,
  machines: readonly DeclaredMachineRow[],
  role: Role | null,
  contractStartsOn: LocalDate | null,
): MachineDeclaration {
  const decidedAt = row.decided_at === null ? null : fromColumn(row.decided_at);
  const isAccepted = row.state === 'accepted' && decidedAt !== null;
  const { order_id: orderId, order_started_on: startedOn } = row;
  return {
    id: row.id,
    establishmentId: row.establishment_id,
    state: row.state,
    declaredAt: fromColumn(row.declared_at),
    declaredBy: row.declared_by_name,
    importId: row.import_id,
    machineCount: machines.length,
    coveredCount: machines.filter(one => coveredFromOf(one) !== null).length,
    machines: machines.slice(0, NAMED).map(machine => ({
      machineId: machine.machine_id,
      name: machine.name,
      maker: machine.maker,
      model: machine.model,
      serialNumber: machine.serial_number,
      coveredFrom: coveredFromOf(machine),
    })),
    decidedAt,
    decidedBy: row.decided_by_name,
    refusalReason: row.refusal_reason,
    order:
      orderId !== null && startedOn !== null
        ? { id: orderId, startedOn }
        : null,
    // What an order covers is billed as it is ordered.
    billedFrom:
      isAccepted && orderId === null && contractStartsOn !== null
        ? nextAnniversary(contractStartsOn, contractDay(decidedAt))
        : null,
    possibleActs: declarationActsOf(row.state, role),
  };
}

/** The day that its acceptance wrote; null before. */
function coveredFromOf({ declaration }: DeclaredMachineRow): LocalDate | null {
  return undecidedDeclaration({ declaration: declaration ?? undefined })
    ? null
    : declaration;
}
