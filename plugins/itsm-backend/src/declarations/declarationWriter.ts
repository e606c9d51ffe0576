import {
  CONTRACT_TIME_ZONE,
  type LocalDate,
  localDateIn,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import type { Knex } from 'knex';
import type { Scope } from '../access';
import { fromColumn } from '../database';
import { longDay, type MessageWriter, oneLine } from '../messages';
import type { DeclarationStore } from './DeclarationStore';
import { presentDeclaration } from './present';
import { DECLARATION_WORDS } from './words';

const SCOPE: Scope = {
  kind: 'all',
  why: 'declarations of every establishment are told of',
};

/**
 * Writes what is told of a declaration: that it awaits acceptance, and how it
 * was decided. One that was decided before the desk could be told of it is not
 * told of as awaiting any more.
 */
export function declarationWriter(options: {
  knex: Knex;
  store: DeclarationStore;
  contractStartsOn: LocalDate | null;
}): MessageWriter {
  const { knex, store, contractStartsOn } = options;
  return {
    pathOf: ({ establishment_id: id }) => `/establishments/${id}`,
    async write({ ticket: id, kind, language }, { establishment, url }) {
      const row = await store.find(SCOPE, knex, id);
      if (!row) throw new Error(`No declaration ${id}`);
      const isAwaiting = row.state === 'awaiting';
      if (isAwaiting !== (kind === 'declaration-awaiting')) return undefined;
      const declared = presentDeclaration(
        row,
        await store.machinesOf(SCOPE, knex, [row]),
        null,
        contractStartsOn,
      );
      const { machineCount: count, machines } = declared;
      const at = row.decided_at === null ? row.declared_at : row.decided_at;
      const words = DECLARATION_WORDS[language];
      const facts = {
        establishment,
        count,
        by: declared.decidedBy ?? declared.declaredBy,
        day: longDay(language, localDateIn(CONTRACT_TIME_ZONE, fromColumn(at))),
        billedFrom:
          declared.billedFrom && longDay(language, declared.billedFrom),
        order: declared.order && {
          id: declared.order.id,
          startedOn: longDay(language, declared.order.startedOn),
        },
      };
      const named = machines.map(({ name, maker, model }) =>
        oneLine(`${name} (${makerAndModel({ maker, model })})`),
      );
      const more = count - machines.length;
      return {
        content: {
          language,
          subject: oneLine(`[${id}] ${words.subject[row.state](facts)}`),
          greeting: words.greeting,
          paragraphs: words.paragraphs[row.state](facts),
          quote: row.refusal_reason,
          facts: [
            { label: words.establishment, value: establishment },
            {
              label: words.machines,
              value: [...named, ...(more > 0 ? [words.more(more)] : [])].join(
                ', ',
              ),
            },
          ],
          link: { label: words.open, url },
          footer: words.footer(url),
        },
        attachments: async () => [],
      };
    },
  };
}
