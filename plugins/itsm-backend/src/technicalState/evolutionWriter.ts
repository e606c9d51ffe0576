import {
  evolutionAt,
  type EvolutionEvent,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import {
  longDay,
  type MessageContent,
  type MessageLanguage,
  type MessageWriter,
  oneLine,
} from '../messages';
import { DatabaseEvolutionStore } from './EvolutionStore';
import { EVOLUTION_WORDS, type ToldAct } from './messageWords';

const SCOPE: Scope = {
  kind: 'all',
  why: 'evolutions of every establishment are told of',
};

/** Writes what is told of an evolution: of the act that caused the message. */
export function evolutionWriter(knex: Knex): MessageWriter {
  const store = DatabaseEvolutionStore.create();
  return {
    pathOf: ({ establishment_id: id }) => `/establishments/${id}`,
    async write({ ticket: id, sequence, language }, { establishment, url }) {
      const log = (await store.readLogs(SCOPE, knex, [id])).get(id);
      const event = log?.find(one => one.sequence === sequence);
      if (!log || !event || event.type === 'plan') {
        throw new Error(`No act ${sequence} on evolution ${id} is told of`);
      }
      const upToIt = log.filter(one => one.sequence <= sequence);
      return {
        content: contentOf(id, upToIt, event.type, {
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
  id: string,
  log: readonly EvolutionEvent[],
  act: ToldAct,
  about: { language: MessageLanguage; establishment: string; url: string },
): MessageContent {
  const { language, establishment, url } = about;
  const words = EVOLUTION_WORDS[language];
  const { labels } = words;
  const evolution = evolutionAt(log);
  const { machine, from, to, risk, plannedFor, doneOn, installed } = evolution;
  const component = evolution.componentName ?? words.components[evolution.kind];
  const facts = {
    component: oneLine(component),
    machine: oneLine(machine.name),
    to: oneLine(to),
    by: oneLine(log[log.length - 1].actor.name ?? ''),
  };
  const quotes: Record<ToldAct, string | null> = {
    propose: evolution.reason,
    accept: null,
    refuse: evolution.whyNot,
    complete: evolution.workDone,
    withdraw: evolution.whyNot,
  };
  const day = (label: string, value: string | null) =>
    value === null ? [] : [{ label, value: longDay(language, value) }];
  return {
    language,
    subject: oneLine(`[${id}] ${words.subject[act](facts)}`),
    greeting: words.greeting,
    paragraphs: [words.paragraph[act](facts)],
    quote: quotes[act],
    facts: [
      { label: labels.establishment, value: establishment },
      {
        label: labels.machine,
        value: oneLine(`${machine.name} (${makerAndModel(machine)})`),
      },
      ...(act === 'complete'
        ? [{ label: labels.installed, value: oneLine(installed ?? to) }]
        : [
            { label: labels.from, value: oneLine(from ?? words.unknown) },
            { label: labels.to, value: facts.to },
          ]),
      ...(act === 'propose' ? [{ label: labels.risk, value: risk }] : []),
      ...(act === 'accept' ? day(labels.plannedFor, plannedFor) : []),
      ...(act === 'complete' ? day(labels.doneOn, doneOn) : []),
    ],
    link: { label: words.open, url },
    footer: words.footer(url),
  };
}
