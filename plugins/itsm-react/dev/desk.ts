import type { TicketSummary } from '@caih/backstage-plugin-itsm-common';
import { ServerClock, type ItsmApi } from '../src';
import { clocks } from './clocks';

/** When it is: on a Monday, while the windows are open. */
export const NOW = '2026-11-23T09:00:00Z';

const clock = new ServerClock();
clock.set(NOW, { sentAt: Date.now(), receivedAt: Date.now() });

const late = (id: string, title: string): Partial<TicketSummary> => ({
  id,
  title,
  priority: 1,
  ...clocks.late,
});

const answers: Partial<ItsmApi> = {
  clock,
  listTickets: async () => ({
    now: NOW,
    nextCursor: null,
    items: [
      late('INC-2026-000129', 'Serveur du dossier patient : redémarrages'),
      late('INC-2026-000131', 'Baie de disques : contrôleur en panne'),
    ] as TicketSummary[],
  }),
};

/** A desk of two late tickets: all that is shown here asks it for. */
export const desk = answers as ItsmApi;
