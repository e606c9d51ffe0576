import { anniversariesEn } from '../../plugins/itsm/src/translations/anniversaries.en';
import { anniversariesFr } from '../../plugins/itsm/src/translations/anniversaries.fr';
import { attachmentsEn } from '../../plugins/itsm/src/translations/attachments.en';
import { attachmentsFr } from '../../plugins/itsm/src/translations/attachments.fr';
import { callsEn } from '../../plugins/itsm/src/translations/calls.en';
import { callsFr } from '../../plugins/itsm/src/translations/calls.fr';
import { commonEn } from '../../plugins/itsm/src/translations/common.en';
import { commonFr } from '../../plugins/itsm/src/translations/common.fr';
import { declarationsEn } from '../../plugins/itsm/src/translations/declarations.en';
import { declarationsFr } from '../../plugins/itsm/src/translations/declarations.fr';
import { declareEn } from '../../plugins/itsm/src/translations/declare.en';
import { declareFr } from '../../plugins/itsm/src/translations/declare.fr';
import { documentsEn } from '../../plugins/itsm/src/translations/documents.en';
import { documentsFr } from '../../plugins/itsm/src/translations/documents.fr';
import { endOfLifeEn } from '../../plugins/itsm/src/translations/endOfLife.en';
import { endOfLifeFr } from '../../plugins/itsm/src/translations/endOfLife.fr';
import { establishmentEn } from '../../plugins/itsm/src/translations/establishment.en';
import { establishmentFr } from '../../plugins/itsm/src/translations/establishment.fr';
import { fleetMakeUpEn } from '../../plugins/itsm/src/translations/fleetMakeUp.en';
import { fleetMakeUpFr } from '../../plugins/itsm/src/translations/fleetMakeUp.fr';
import { entityEn } from '../../plugins/itsm/src/translations/entity.en';
import { entityFr } from '../../plugins/itsm/src/translations/entity.fr';
import { fleetEn } from '../../plugins/itsm/src/translations/fleet.en';
import { fleetFr } from '../../plugins/itsm/src/translations/fleet.fr';
import { fleetTasksEn } from '../../plugins/itsm/src/translations/fleetTasks.en';
import { fleetTasksFr } from '../../plugins/itsm/src/translations/fleetTasks.fr';
import { importEn } from '../../plugins/itsm/src/translations/import.en';
import { importFr } from '../../plugins/itsm/src/translations/import.fr';
import { interventionsEn } from '../../plugins/itsm/src/translations/interventions.en';
import { interventionsFr } from '../../plugins/itsm/src/translations/interventions.fr';
import { listEn } from '../../plugins/itsm/src/translations/list.en';
import { listFr } from '../../plugins/itsm/src/translations/list.fr';
import { messagesEn } from '../../plugins/itsm/src/translations/messages.en';
import { messagesFr } from '../../plugins/itsm/src/translations/messages.fr';
import { obsolescenceEn } from '../../plugins/itsm/src/translations/obsolescence.en';
import { obsolescenceFr } from '../../plugins/itsm/src/translations/obsolescence.fr';
import { adoptionEn } from '../../plugins/itsm/src/translations/adoption.en';
import { adoptionFr } from '../../plugins/itsm/src/translations/adoption.fr';
import { ordersEn } from '../../plugins/itsm/src/translations/orders.en';
import { ordersFr } from '../../plugins/itsm/src/translations/orders.fr';
import { penaltiesEn } from '../../plugins/itsm/src/translations/penalties.en';
import { penaltiesFr } from '../../plugins/itsm/src/translations/penalties.fr';
import { machineHistoryEn } from '../../plugins/itsm/src/translations/machineHistory.en';
import { machineHistoryFr } from '../../plugins/itsm/src/translations/machineHistory.fr';
import { reportsEn } from '../../plugins/itsm/src/translations/reports.en';
import { reportsFr } from '../../plugins/itsm/src/translations/reports.fr';
import { searchEn } from '../../plugins/itsm/src/translations/search.en';
import { searchFr } from '../../plugins/itsm/src/translations/search.fr';
import { serviceLevelsEn } from '../../plugins/itsm/src/translations/serviceLevels.en';
import { serviceLevelsFr } from '../../plugins/itsm/src/translations/serviceLevels.fr';
import { staffEn } from '../../plugins/itsm/src/translations/staff.en';
import { staffFr } from '../../plugins/itsm/src/translations/staff.fr';
import { technicalStateEn } from '../../plugins/itsm/src/translations/technicalState.en';
import { technicalStateFr } from '../../plugins/itsm/src/translations/technicalState.fr';
import { ticketActsEn } from '../../plugins/itsm/src/translations/ticketActs.en';
import { ticketActsFr } from '../../plugins/itsm/src/translations/ticketActs.fr';
import { ticketClockEn } from '../../plugins/itsm/src/translations/ticketClock.en';
import { ticketClockFr } from '../../plugins/itsm/src/translations/ticketClock.fr';
import { ticketFormsEn } from '../../plugins/itsm/src/translations/ticketForms.en';
import { ticketFormsFr } from '../../plugins/itsm/src/translations/ticketForms.fr';
import { ticketPageEn } from '../../plugins/itsm/src/translations/ticketPage.en';
import { ticketPageFr } from '../../plugins/itsm/src/translations/ticketPage.fr';
import { ticketTimelineEn } from '../../plugins/itsm/src/translations/ticketTimeline.en';
import { ticketTimelineFr } from '../../plugins/itsm/src/translations/ticketTimeline.fr';
import { messagesEn as sharedEn } from '../../plugins/itsm-react/src/translations/messages.en';
import sharedFr from '../../plugins/itsm-react/src/translations/messages.fr';

/** The languages of the portal. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS = {
  fr: {
    ...sharedFr,
    ...callsFr,
    ...commonFr,
    ...ticketActsFr,
    ...ticketClockFr,
    ...ticketFormsFr,
    ...ticketPageFr,
    ...ticketTimelineFr,
    ...fleetMakeUpFr,
    ...interventionsFr,
    ...declarationsFr,
    ...declareFr,
    ...documentsFr,
    ...anniversariesFr,
    ...attachmentsFr,
    ...establishmentFr,
    ...fleetFr,
    ...fleetTasksFr,
    ...importFr,
    ...listFr,
    ...messagesFr,
    ...obsolescenceFr,
    ...endOfLifeFr,
    ...entityFr,
    ...adoptionFr,
    ...ordersFr,
    ...penaltiesFr,
    ...machineHistoryFr,
    ...reportsFr,
    ...searchFr,
    ...serviceLevelsFr,
    ...staffFr,
    ...technicalStateFr,
  },
  en: {
    ...sharedEn,
    ...callsEn,
    ...commonEn,
    ...ticketActsEn,
    ...ticketClockEn,
    ...ticketFormsEn,
    ...ticketPageEn,
    ...ticketTimelineEn,
    ...fleetMakeUpEn,
    ...interventionsEn,
    ...declarationsEn,
    ...declareEn,
    ...documentsEn,
    ...anniversariesEn,
    ...attachmentsEn,
    ...establishmentEn,
    ...fleetEn,
    ...fleetTasksEn,
    ...importEn,
    ...listEn,
    ...messagesEn,
    ...obsolescenceEn,
    ...endOfLifeEn,
    ...entityEn,
    ...adoptionEn,
    ...ordersEn,
    ...penaltiesEn,
    ...machineHistoryEn,
    ...reportsEn,
    ...searchEn,
    ...serviceLevelsEn,
    ...staffEn,
    ...technicalStateEn,
  },
};

export type WordKey = keyof typeof WORDS.en;

/** What the screen calls something: names of buttons and fields, no figures. */
export function word(language: Language, key: WordKey): string {
  const found: string | undefined = WORDS[language][key];
  if (!found) {
    throw new Error(`The screens have no word "${key}" in "${language}"`);
  }
  return found;
}

/**
 * A pattern for words of the screen, as the source of a `RegExp`: names of
 * buttons and links are read with plain spaces for no-break ones.
 */
export function patternOf(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s');
}
