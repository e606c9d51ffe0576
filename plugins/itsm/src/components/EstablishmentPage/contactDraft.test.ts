import type { KeptContact } from '@caih/backstage-plugin-itsm-common';
import { draftOf, readDraft } from './contactDraft';
import { always } from './hoursWords';

const CONTACT: KeptContact = {
  id: 'a',
  function: 'it-department',
  label: null,
  name: 'Accueil',
  phone: '0261910010',
  email: null,
  hoursText: null,
  weeklyHours: { mon: [['08:30', '18:00']] },
  onHolidays: false,
  toldOutsideWindow: false,
};

describe('a contact as one types it', () => {
  it.each<[string, Partial<KeptContact>]>([
    ['by hours of the week', {}],
    ['without end', { weeklyHours: always(), onHolidays: true }],
    ['by hours in words', { weeklyHours: null, hoursText: 'sur rendez-vous' }],
  ])('is kept as it was, %s', (_, changes) => {
    const contact = { ...CONTACT, ...changes };
    expect(readDraft(draftOf(contact), 'a').input).toEqual(contact);
  });

  it('says what is wrong with each field at once', () => {
    const { input, problems } = readDraft({
      ...draftOf(CONTACT),
      phone: '12',
      email: 'x',
      week: { ...draftOf(CONTACT).week, tue: 'le matin' },
    });
    expect(input).toBeUndefined();
    expect(problems).toEqual({
      phone: 'bad-phone',
      email: 'bad-email',
      'week.tue': 'bad-hours',
    });
  });

  it('asks what another function is called', () => {
    expect(
      readDraft({ ...draftOf(CONTACT), function: 'other' }).problems,
    ).toEqual({ label: 'required' });
  });

  it('asks for a number or an address', () => {
    expect(readDraft({ ...draftOf(CONTACT), phone: ' ' }).problems).toEqual({
      phone: 'phone-or-email',
    });
  });

  it('refuses hours that overlap', () => {
    const draft = draftOf(CONTACT);
    expect(
      readDraft({ ...draft, week: { ...draft.week, mon: '8h-12h, 11h-13h' } })
        .problems,
    ).toEqual({ week: 'bad-hours' });
  });
});
