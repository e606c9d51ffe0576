import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { messagesDocument } from './messagesDocument';
import { MESSAGES_PROSE } from './messagesProse';
import { MESSAGE_RULES, type MessageRule } from './rules';

const RULES: readonly MessageRule[] = MESSAGE_RULES;

/** Cells without the padding that the formatter decides. */
const cells = (markdown: string) =>
  markdown
    .split('\n')
    .map(line => line.replace(/-{3,}/g, '-').replace(/ +/g, ' ').trim());

describe('the page about messages', () => {
  it('says of each what the table says', () => {
    const page = messagesDocument(RULES, MESSAGES_PROSE);
    const line = cells(page).find(one => one.includes('`closed-recap`'));
    expect(line).toBe(
      '| `closed-recap` | `approve` | | who declared it, local referents, contractor’s desk | yes | of the contract | CCTP 2.1.5 (C4) |',
    );
  });

  it('is the one in docs', () => {
    const written = readFileSync(
      join(__dirname, '../../../../docs/messages.md'),
      'utf8',
    );
    expect(cells(written)).toEqual(
      cells(messagesDocument(RULES, MESSAGES_PROSE)),
    );
  });
});
