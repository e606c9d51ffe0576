import {
  findTransition,
  type Role,
  type TicketAct,
  type TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import type { TicketText } from '../useTicketText';

interface Reader {
  situation: TicketSituation;
  role: Role;
  text: TicketText;
}

/** Whether the act records what the establishment said by telephone (CI23). */
export function isByTelephone(
  act: TicketAct,
  { situation, role }: Pick<Reader, 'situation' | 'role'>,
): boolean {
  const row = findTransition(situation.state, act);
  return role === 'contractor' && row?.byTelephone === true;
}

/** What an act is called to its reader: on its button, and over its form. */
export function actLabel(act: TicketAct, reader: Reader): string {
  const name = reader.text(`act.${act}`);
  return isByTelephone(act, reader)
    ? reader.text('acts.byTelephone', { act: name })
    : name;
}
