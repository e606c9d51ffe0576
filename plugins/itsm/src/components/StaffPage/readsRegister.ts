import {
  type Me,
  staffReadPermission,
  staffUpdatePermission,
} from '@caih/backstage-plugin-itsm-common';
import { may } from '../../hooks';

/** The contractor keeps the register, the coordinator reads it (A5). */
export function readsRegister(me: Me): boolean {
  return may(me, staffReadPermission);
}

/** Whether one adds people to the register and changes them. */
export function keepsRegister(me: Me): boolean {
  return may(me, staffUpdatePermission);
}
