import { adoptionEn } from './adoption.en';
import { adoptionFr } from './adoption.fr';
import { anniversariesEn } from './anniversaries.en';
import { anniversariesFr } from './anniversaries.fr';
import { attachmentsEn } from './attachments.en';
import { callsEn } from './calls.en';
import { commonEn } from './common.en';
import { declarationsEn } from './declarations.en';
import { declarationsFr } from './declarations.fr';
import { declareEn } from './declare.en';
import { documentsEn } from './documents.en';
import { endOfLifeEn } from './endOfLife.en';
import { endOfLifeFr } from './endOfLife.fr';
import { entityEn } from './entity.en';
import { establishmentEn } from './establishment.en';
import { fleetEn } from './fleet.en';
import { fleetTasksEn } from './fleetTasks.en';
import { fleetTasksFr } from './fleetTasks.fr';
import frenchPages from './fr';
import { fleetMakeUpEn } from './fleetMakeUp.en';
import { fleetMakeUpFr } from './fleetMakeUp.fr';
import { importEn } from './import.en';
import { importFr } from './import.fr';
import { interventionsEn } from './interventions.en';
import { listEn } from './list.en';
import { messagesEn } from './messages.en';
import { obsolescenceEn } from './obsolescence.en';
import { ordersEn } from './orders.en';
import { ordersFr } from './orders.fr';
import { penaltiesEn } from './penalties.en';
import { penaltiesFr } from './penalties.fr';
import { machineHistoryEn } from './machineHistory.en';
import { machineHistoryFr } from './machineHistory.fr';
import { reportsEn } from './reports.en';
import { reportsFr } from './reports.fr';
import { searchEn } from './search.en';
import { searchFr } from './search.fr';
import { serviceLevelsEn } from './serviceLevels.en';
import { serviceLevelsFr } from './serviceLevels.fr';
import { staffEn } from './staff.en';
import { technicalStateEn } from './technicalState.en';
import { technicalStateFr } from './technicalState.fr';
import { ticketActsEn } from './ticketActs.en';
import { ticketClockEn } from './ticketClock.en';
import { ticketFormsEn } from './ticketForms.en';
import { ticketPageEn } from './ticketPage.en';
import { ticketTimelineEn } from './ticketTimeline.en';

const parts = [
  adoptionEn,
  anniversariesEn,
  attachmentsEn,
  callsEn,
  commonEn,
  declarationsEn,
  declareEn,
  documentsEn,
  endOfLifeEn,
  entityEn,
  establishmentEn,
  fleetMakeUpEn,
  fleetEn,
  fleetTasksEn,
  importEn,
  interventionsEn,
  listEn,
  messagesEn,
  obsolescenceEn,
  ordersEn,
  penaltiesEn,
  machineHistoryEn,
  reportsEn,
  searchEn,
  serviceLevelsEn,
  staffEn,
  technicalStateEn,
  ticketActsEn,
  ticketClockEn,
  ticketFormsEn,
  ticketPageEn,
  ticketTimelineEn,
];

const french = {
  ...frenchPages,
  ...adoptionFr,
  ...anniversariesFr,
  ...declarationsFr,
  ...endOfLifeFr,
  ...fleetMakeUpFr,
  ...fleetTasksFr,
  ...importFr,
  ...technicalStateFr,
  ...ordersFr,
  ...penaltiesFr,
  ...machineHistoryFr,
  ...reportsFr,
  ...searchFr,
  ...serviceLevelsFr,
};
const english: Record<string, string> = Object.assign({}, ...parts);

const placeholders = (text: string) =>
  (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).sort();

describe('the texts', () => {
  it('are all there in both languages', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.entries(french))('take the same values: %s', (key, text) => {
    expect(text).not.toBe('');
    expect(placeholders(text)).toEqual(placeholders(english[key]));
  });

  it.each(Object.entries(french))(
    'do not break a French line before its punctuation: %s',
    (_key, text) => {
      expect(text).not.toMatch(/ [:;?!»]|« /);
    },
  );

  it('have no two under one key', () => {
    const count = parts.reduce((sum, one) => sum + Object.keys(one).length, 0);
    expect(Object.keys(english)).toHaveLength(count);
  });
});
