import { createTranslationRef } from '@backstage/core-plugin-api/alpha';
import { attachmentsEn } from './attachments.en';
import { callsEn } from './calls.en';
import { commonEn } from './common.en';
import { declareEn } from './declare.en';
import { documentsEn } from './documents.en';
import { entityEn } from './entity.en';
import { establishmentEn } from './establishment.en';
import { fleetEn } from './fleet.en';
import { interventionsEn } from './interventions.en';
import { listEn } from './list.en';
import { messagesEn } from './messages.en';
import { obsolescenceEn } from './obsolescence.en';
import { staffEn } from './staff.en';
import { ticketActsEn } from './ticketActs.en';
import { ticketClockEn } from './ticketClock.en';
import { ticketFormsEn } from './ticketForms.en';
import { ticketPageEn } from './ticketPage.en';
import { ticketTimelineEn } from './ticketTimeline.en';

/**
 * The texts of the pages. French comes with it: an app that offers French
 * shows it in either frontend system, with nothing to install. A wording or a
 * language of one's own is a translation resource for this ref.
 *
 * @alpha
 */
export const itsmTranslationRef = createTranslationRef({
  id: 'plugin.itsm',
  messages: {
    ...attachmentsEn,
    ...callsEn,
    ...commonEn,
    ...declareEn,
    ...documentsEn,
    ...entityEn,
    ...establishmentEn,
    ...fleetEn,
    ...interventionsEn,
    ...listEn,
    ...messagesEn,
    ...obsolescenceEn,
    ...staffEn,
    ...ticketActsEn,
    ...ticketClockEn,
    ...ticketFormsEn,
    ...ticketPageEn,
    ...ticketTimelineEn,
  },
  translations: { fr: () => import('./fr') },
});
