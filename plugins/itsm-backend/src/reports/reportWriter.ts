import type { Knex } from 'knex';
import type { Scope } from '../access';
import { type MessageContent, type MessageWriter, oneLine } from '../messages';
import { wholeReport } from './present';
import { REPORT_FORMATS, type ReportFiles } from './ReportFiles';
import { reportFacts, type WholeReport } from './reportFacts';
import type { ReportStore } from './ReportStore';
import { REPORT_WORDS, type ReportLanguage } from './words';

const SCOPE: Scope = {
  kind: 'all',
  why: 'reports of the lot are sent to the coordinator',
};

/** Writes the message that brings a report of the lot (CCTP 2.1.27, 2.1.33). */
export function reportWriter(options: {
  knex: Knex;
  store: ReportStore;
  files: ReportFiles;
}): MessageWriter {
  const { knex, store, files } = options;
  return {
    pathOf: ({ ticket }) => `/service-levels/reports/${ticket}`,
    async write({ ticket: id, language, step }, { url }) {
      const row = await store.find(SCOPE, knex, id);
      if (!row) throw new Error(`No report ${id}`);
      const report = wholeReport(row, await store.listAxes(SCOPE, knex, id));
      return {
        content: contentOf(report, language, { url, again: step > 0 }),
        attachments: () =>
          Promise.all(
            REPORT_FORMATS.map(format => files.make(report, format, language)),
          ),
      };
    },
  };
}

function contentOf(
  report: WholeReport,
  language: ReportLanguage,
  { url, again }: { url: string; again: boolean },
): MessageContent {
  const words = REPORT_WORDS[language];
  const { labels, message } = words;
  const facts = reportFacts(report, language);
  return {
    language,
    subject: oneLine(
      `[${report.id}] ${words.titles[report.kind]}, ${facts.period}`,
    ),
    greeting: message.greeting,
    paragraphs: [
      ...message.paragraphs({ ...facts, again }),
      words.summary(facts),
    ],
    quote: null,
    facts: [
      { label: labels.establishment, value: facts.establishment ?? words.lot },
      { label: labels.period, value: facts.period },
      { label: labels.made, value: facts.madeAt },
    ],
    link: { label: message.open, url },
    footer: message.footer(url),
  };
}
