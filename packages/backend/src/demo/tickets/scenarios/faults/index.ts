import { BACKUP_FAULTS } from './backup';
import { BLADE_FAULTS } from './blades';
import type { Fault } from './Fault';
import { HYPERCONVERGED_FAULTS } from './hyperconverged';
import { SERVER_FAULTS } from './servers';
import { STORAGE_FAULTS } from './storage';

export type { Fault } from './Fault';

/** Settled incidents by what failed: each of a machine that can have it. */
export const FAULTS: readonly Fault[] = [
  ...SERVER_FAULTS,
  ...BLADE_FAULTS,
  ...STORAGE_FAULTS,
  ...BACKUP_FAULTS,
  ...HYPERCONVERGED_FAULTS,
];
