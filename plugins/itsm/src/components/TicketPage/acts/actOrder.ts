import type {
  TicketAct,
  TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { type FormAct, OTHER_ANSWER } from './actForms';

/** What one does on site first, whatever else could be done. */
const AT_THE_MACHINE: readonly TicketAct[] = [
  'start-intervention',
  'end-intervention',
  'replace-part',
];

/**
 * The acts of the bar in order: the one the sentence above asks for, the other
 * answer beside it, on a phone what one does at the machine, then as in the
 * workflow's table. While somebody intervenes, nobody else is likely to begin.
 */
export function inOrder(
  acts: readonly FormAct[],
  options: {
    asked: TicketAct | null;
    isPhone: boolean;
    situation: Pick<TicketSituation, 'interventions'>;
  },
): FormAct[] {
  const { asked, isPhone, situation } = options;
  const isUnderWay = situation.interventions.some(one => one.endedAt === null);
  const rank = (act: FormAct): number => {
    if (act === asked) return 3;
    if (asked && act === OTHER_ANSWER[asked]) return 2;
    if (act === 'start-intervention' && isUnderWay) return -1;
    if (!isPhone || !AT_THE_MACHINE.includes(act)) return 0;
    // Afterwards a part may still be recorded: it is no more what is next.
    return act === 'replace-part' && !isUnderWay ? 0 : 1;
  };
  return [...acts].sort((a, b) => rank(b) - rank(a));
}
