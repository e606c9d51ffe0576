import { attachmentsFr } from './attachments.fr';
import { callsFr } from './calls.fr';
import { commonFr } from './common.fr';
import { declareFr } from './declare.fr';
import { entityFr } from './entity.fr';
import { establishmentFr } from './establishment.fr';
import { listFr } from './list.fr';
import { messagesFr } from './messages.fr';
import { ticketPageFr } from './ticketPage.fr';

export default {
  ...attachmentsFr,
  ...callsFr,
  ...commonFr,
  ...declareFr,
  ...entityFr,
  ...establishmentFr,
  ...listFr,
  ...messagesFr,
  ...ticketPageFr,
};
