import type { Role } from '../workflow';

/** Most machines that one is attached to, and that are attached to one. @public */
export const MAX_ATTACHED_MACHINES = 100;

/** Who says which machines are attached to which: who edits the fleet (CI25). @public */
export const MAY_ATTACH_MACHINES: readonly Role[] = ['local-referent'];

/** Why a machine is not attached to another. @public */
export type AttachRefusal =
  | 'to-itself'
  | 'elsewhere'
  | 'already-attached'
  | 'too-many';

/**
 * Why a machine may not be attached to another; null where it may. Both are of
 * one establishment, and either way round once (CCTP 2.1.5).
 *
 * @param about - the machine, and the ids of what is attached to it or to
 *   which it is, in either direction
 * @public
 */
export function attachRefusal(
  to: { machineId: string; establishmentId: string },
  about: {
    machineId: string;
    establishmentId: string;
    around: readonly string[];
  },
): AttachRefusal | null {
  if (to.machineId === about.machineId) return 'to-itself';
  if (to.establishmentId !== about.establishmentId) return 'elsewhere';
  if (about.around.includes(to.machineId)) return 'already-attached';
  return about.around.length >= MAX_ATTACHED_MACHINES ? 'too-many' : null;
}
