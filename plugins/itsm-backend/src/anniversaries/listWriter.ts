import type { Knex } from 'knex';
import type { Scope } from '../access';
import { type MessageContent, type MessageWriter, oneLine } from '../messages';
import type { AnniversaryStore } from './AnniversaryStore';
import { listFacts, type WholeList } from './listFacts';
import { LIST_FORMATS, type ListFiles } from './ListFiles';
import { presentList } from './present';
import { LIST_WORDS, type ListLanguage } from './words';

const SCOPE: Scope = {
  kind: 'all',
  why: 'anniversary lists are sent to every establishment',
};

/** Writes the message that brings a list, in the language of its reader. */
export function listWriter(options: {
  knex: Knex;
  store: AnniversaryStore;
  files: ListFiles;
}): MessageWriter {
  const { knex, store, files } = options;
  return {
    pathOf: ({ ticket }) => `/obsolescence/lists/${ticket}`,
    async write({ ticket: id, language }, { establishment, url }) {
      const row = await store.find(SCOPE, knex, id);
      if (!row) throw new Error(`No anniversary list ${id}`);
      const whole: WholeList = {
        list: presentList(row, establishment),
        machines: await store.listMachines(SCOPE, knex, id, { after: 0 }),
      };
      return {
        content: contentOf(whole, language, url),
        attachments: () =>
          Promise.all(
            LIST_FORMATS.map(format => files.make(whole, format, language)),
          ),
      };
    },
  };
}

function contentOf(
  { list }: WholeList,
  language: ListLanguage,
  url: string,
): MessageContent {
  const words = LIST_WORDS[language];
  const { labels, message } = words;
  const facts = listFacts(list, language);
  return {
    language,
    subject: oneLine(`[${list.id}] ${words.title}`),
    greeting: message.greeting,
    paragraphs: message.paragraphs(facts),
    quote: null,
    facts: [
      { label: labels.establishment, value: facts.establishment },
      { label: labels.orders, value: facts.orders },
      { label: labels.anniversary, value: facts.day },
      { label: labels.until, value: facts.nextDay },
      { label: labels.machines, value: String(facts.count) },
    ],
    link: { label: message.open, url },
    footer: message.footer(url),
  };
}
