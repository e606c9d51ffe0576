import { attachmentsFr } from './attachments.fr';
import { callsFr } from './calls.fr';
import { commonFr } from './common.fr';
import { declareFr } from './declare.fr';
import { documentsFr } from './documents.fr';
import { entityFr } from './entity.fr';
import { establishmentFr } from './establishment.fr';
import { fleetFr } from './fleet.fr';
import { interventionsFr } from './interventions.fr';
import { listFr } from './list.fr';
import { messagesFr } from './messages.fr';
import { obsolescenceFr } from './obsolescence.fr';
import { staffFr } from './staff.fr';
import { ticketActsFr } from './ticketActs.fr';
import { ticketClockFr } from './ticketClock.fr';
import { ticketFormsFr } from './ticketForms.fr';
import { ticketPageFr } from './ticketPage.fr';
import { ticketTimelineFr } from './ticketTimeline.fr';

export default {
  ...attachmentsFr,
  ...callsFr,
  ...commonFr,
  ...declareFr,
  ...documentsFr,
  ...entityFr,
  ...establishmentFr,
  ...fleetFr,
  ...interventionsFr,
  ...listFr,
  ...messagesFr,
  ...obsolescenceFr,
  ...staffFr,
  ...ticketActsFr,
  ...ticketClockFr,
  ...ticketFormsFr,
  ...ticketPageFr,
  ...ticketTimelineFr,
};
