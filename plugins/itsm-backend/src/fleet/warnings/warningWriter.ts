import {
  type LocalDate,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../../access';
import {
  longDay,
  type MessageContent,
  type MessageLanguage,
  type MessageWriter,
  oneLine,
} from '../../messages';
import {
  losingCover,
  type LosingMachine,
  type LosingOptions,
} from './losingCover';
import { WARNING_WORDS } from './words';
import type { WarningRow, WarningStore } from './WarningStore';

/** Machines that a message names; of more, how many. */
const NAMED = 40;

const SCOPE: Scope = {
  kind: 'all',
  why: 'warnings are sent to every establishment',
};

/**
 * Writes a warning of covers that end: of its machines, those of which it is
 * so still when it leaves.
 */
export function warningWriter(
  options: LosingOptions & { knex: Knex; store: WarningStore },
): MessageWriter {
  const { knex, store } = options;
  return {
    pathOf: ({ establishment_id: id, step: days }) =>
      `/fleet?establishment=${id}&ends=${days}&lost=true`,
    async write({ ticket: id, language }, { establishment, url, now }) {
      const warning = await store.find(SCOPE, knex, id);
      if (!warning) throw new Error(`No warning ${id}`);
      const ids = new Set(await store.listMachines(SCOPE, knex, id));
      const machines: LosingMachine[] = [];
      for await (const one of losingCover(
        options,
        SCOPE,
        now,
        warning.establishment_id,
      )) {
        if (ids.has(one.machineId)) machines.push(one);
      }
      return machines.length === 0
        ? undefined
        : {
            content: contentOf(warning, machines, {
              language,
              establishment,
              url,
            }),
            attachments: async () => [],
          };
    },
  };
}

function contentOf(
  { id, days }: WarningRow,
  machines: readonly LosingMachine[],
  about: { language: MessageLanguage; establishment: string; url: string },
): MessageContent {
  const { language, establishment, url } = about;
  const words = WARNING_WORDS[language];
  const facts = { establishment, count: machines.length, days };
  const soonestFirst = [...machines].sort((a, b) =>
    a.lastDay < b.lastDay ? -1 : 1,
  );
  const byDay = new Map<LocalDate, string[]>();
  for (const { lastDay, maker, model, name } of soonestFirst.slice(0, NAMED)) {
    const names = byDay.get(lastDay) ?? [];
    names.push(oneLine(`${name} (${makerAndModel({ maker, model })})`));
    byDay.set(lastDay, names);
  }
  const more = machines.length - NAMED;
  return {
    language,
    subject: oneLine(`[${id}] ${words.subject(facts)}`),
    greeting: words.greeting,
    paragraphs: words.paragraphs(facts),
    quote: null,
    facts: [
      { label: words.establishment, value: establishment },
      ...[...byDay].map(([day, names]) => ({
        label: words.until(longDay(language, day)),
        value: names.join(', '),
      })),
      ...(more > 0 ? [{ label: words.others, value: words.more(more) }] : []),
    ],
    link: { label: words.open, url },
    footer: words.footer(url),
  };
}
