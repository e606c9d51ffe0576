import {
  CONTACT_INPUT,
  readPhone,
  RULE_INPUT,
  SINGLE_CONTACT_INPUT,
} from '@caih/backstage-plugin-itsm-common';
import type { EstablishmentKey } from '../tickets';
import { PROFILES } from './profiles';
import { rulesOf } from './rules';

const KEYS = Object.keys(PROFILES) as EstablishmentKey[];

/** The ranges that are kept for works of fiction. */
const FICTION = /^(019900|026191|035301|046571|053649|063998)\d{4}$/;

describe('the pages of the establishments of the demonstration', () => {
  it.each(KEYS)('%s names numbers of nobody', key => {
    const { department, onCall, management, other, singleContact } =
      PROFILES[key];
    const phones = [department, onCall, management, singleContact]
      .concat(other ? [other] : [])
      .map(({ phone }) => readPhone(phone));
    for (const phone of phones) expect(phone).toMatch(FICTION);
    expect(new Set(phones).size).toBe(phones.length);
    expect(SINGLE_CONTACT_INPUT.safeParse(singleContact).success).toBe(true);
    expect(
      CONTACT_INPUT.safeParse({
        function: 'it-department',
        phone: department.phone,
        weeklyHours: department.hours,
      }).success,
    ).toBe(true);
  });

  it.each(KEYS)('%s has rules that can be published in their order', key => {
    const rules = rulesOf(key);
    for (const { publishedAt, acceptedAt, ...rule } of rules) {
      expect(RULE_INPUT.safeParse(rule).success).toBe(true);
      expect((acceptedAt ?? '9999') > publishedAt).toBe(true);
    }
  });

  it('asks the contractor to accept a charter again in two places', () => {
    const again = KEYS.filter(key => {
      const titles = rulesOf(key).map(({ title }) => title);
      return new Set(titles).size < titles.length;
    });
    expect(again).toEqual(['cholet', 'nantes']);
  });
});
