import {
  indicatorOf,
  type LocalMonth,
  type MonthFigures,
  type Rate,
  type RateTold,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import {
  type MessageContent,
  type MessageLanguage,
  type MessageWriter,
  oneLine,
} from '../../messages';
import { XLSX_MEDIA_TYPE } from '../../router';
import type { IndicatorStore } from '../IndicatorStore';
import type { InterventionRecap } from '../recap';
import { readMonthlyId } from './monthlyId';
import { MONTHLY_WORDS, type MonthlyWords } from './words';

const SCOPE: Scope = {
  kind: 'all',
  why: 'service levels are sent to every establishment',
};

/** The files of the report of an establishment's month. */
export type ReportOf = (
  establishmentId: string,
  month: LocalMonth,
  language: MessageLanguage,
) => Promise<{ fileName: string; type: string; content: Buffer }[]>;

const RATES = ['closed-in-time', 'reopened'] as const;

/** Writes the message with the figures of a month, as they were fixed (D3). */
export function figuresWriter(options: {
  knex: Knex;
  store: IndicatorStore;
  recap: InterventionRecap;
  reportOf: ReportOf;
}): MessageWriter {
  const { knex, store, recap, reportOf } = options;
  return {
    pathOf: ({ ticket }) => {
      const { establishmentId, month } = readMonthlyId(ticket);
      return `/service-levels?establishment=${establishmentId}&to=${month}`;
    },
    async write({ ticket: id, language }, { establishment, url }) {
      const { establishmentId, month } = readMonthlyId(id);
      const [kept] = await store.readFigures(SCOPE, knex, establishmentId, [
        month,
      ]);
      if (!kept) throw new Error(`No figures ${id}`);
      return {
        content: contentOf(id, month, kept.fixed ?? kept.current, {
          language,
          establishment,
          url,
        }),
        attachments: async () => {
          const { fileName, content } = await recap.fileOf(
            establishmentId,
            month,
            language,
          );
          return [
            ...(await reportOf(establishmentId, month, language)),
            { fileName, type: XLSX_MEDIA_TYPE, content },
          ];
        },
      };
    },
  };
}

function contentOf(
  id: string,
  month: LocalMonth,
  { counts }: MonthFigures,
  about: { language: MessageLanguage; establishment: string; url: string },
): MessageContent {
  const { language, establishment, url } = about;
  const words = MONTHLY_WORDS[language];
  const rates = RATES.map(each => {
    const rate = indicatorOf(each) as Rate;
    return { rate, told: tellRate(rate, counts, 'establishment') };
  });
  const facts = {
    establishment: oneLine(establishment),
    month: new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      month: 'long',
      year: 'numeric',
    }).format(new Date(`${month}-01T00:00:00Z`)),
    missed: rates.filter(({ told }) => told.met === false).length,
  };
  return {
    language,
    subject: oneLine(`[${id}] ${words.subject(facts)}`),
    greeting: words.greeting,
    paragraphs: words.paragraphs(facts),
    quote: null,
    facts: [
      { label: words.establishment, value: facts.establishment },
      ...rates.map(({ rate, told }) => ({
        label: rate.names[language],
        value: written(told, words, language),
      })),
      { label: words.declared, value: String(counts.declared) },
      { label: words.closed, value: String(counts.closed) },
    ],
    link: { label: words.open, url },
    footer: words.footer(url),
  };
}

function written(
  told: RateTold,
  words: MonthlyWords,
  language: MessageLanguage,
): string {
  const { numerator, denominator, percent, shownAs, met, threshold } = told;
  if (shownAs === 'none') return words.none;
  const share =
    shownAs === 'rate' && percent !== null
      ? new Intl.NumberFormat(language).format(percent)
      : null;
  const promised =
    threshold === null
      ? []
      : [
          told.direction === 'at-most'
            ? words.atMost(threshold)
            : words.atLeast(threshold),
        ];
  const verdict = met === null ? [] : [met ? words.met : words.missed];
  return [
    words.of(numerator, denominator, share),
    ...promised,
    ...verdict,
  ].join(' · ');
}
