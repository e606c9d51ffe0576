import { ticketPageEn } from './ticketPage.en';
import { ticketPageFr } from './ticketPage.fr';

const placeholders = (message: string) =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

it.each(Object.keys(ticketPageEn) as (keyof typeof ticketPageEn)[])(
  '%s says the same things in French and English',
  key => {
    expect(ticketPageFr[key]).not.toBe('');
    expect(placeholders(ticketPageFr[key])).toEqual(
      placeholders(ticketPageEn[key]),
    );
  },
);
