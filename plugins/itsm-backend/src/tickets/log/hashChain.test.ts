import type { TicketEvent } from '@caih/backstage-plugin-itsm-common';
import { canonicalJson } from './canonicalJson';
import { toChainedEvent, toEvent, toEventRows } from './eventRows';
import { digestOf } from './freeText';
import { findChainBreak } from './hashChain';

function comment(sequence: number, text: string): TicketEvent<'comment'> {
  return {
    sequence,
    type: 'comment',
    recordedAt: '2026-11-23T08:00:00Z',
    occurredAt: '2026-11-23T08:00:00Z',
    actor: {
      ref: 'user:default/camille',
      role: 'beneficiary',
      name: 'Camille',
    },
    data: { comment: text },
  };
}

function chainOf(texts: string[]) {
  let previous: string | null = null;
  return texts.map((text, index) => {
    const rows = toEventRows(
      'INC-2026-000001',
      comment(index + 1, text),
      previous,
    );
    previous = rows.row.hash;
    return rows;
  });
}

describe('the chain of hashes', () => {
  const rows = chainOf(['un', 'deux', 'trois']);
  const chain = rows.map(({ row }) => toChainedEvent(row));

  it('holds over a log as it was written', () => {
    expect(findChainBreak(chain)).toBeUndefined();
  });

  it('breaks where an event is changed, taken away or put elsewhere', () => {
    const [first, second, third] = chain;
    expect(
      findChainBreak([first, { ...second, actorRole: 'contractor' }, third]),
    ).toEqual({ sequence: 2, problem: 'hash' });
    expect(
      findChainBreak([
        first,
        { ...second, occurredAt: '2026-11-23T07:59:59Z' },
        third,
      ]),
    ).toEqual({ sequence: 2, problem: 'hash' });
    expect(findChainBreak([first, third])).toEqual({
      sequence: 2,
      problem: 'gap',
    });
    expect(findChainBreak([first, { ...third, sequence: 2 }])).toEqual({
      sequence: 2,
      problem: 'previous-hash',
    });
    expect(
      findChainBreak([first, { ...second, ticket: 'INC-2026-000002' }]),
    ).toEqual({ sequence: 2, problem: 'hash' });
  });

  it('holds neither texts nor names, only digests that match them', () => {
    const { row, texts } = rows[0];
    expect(JSON.stringify(row)).not.toMatch(/"un"|Camille/);
    const [text] = texts;
    expect(text).toMatchObject({ field: 'comment', text: 'un' });
    expect(JSON.parse(row.digests)).toEqual({
      comment: digestOf(text.salt, 'un'),
    });
  });

  it('salts each digest, so that equal texts do not show', () => {
    const [first, second] = chainOf(['pareil', 'pareil']);
    expect(first.row.digests).not.toBe(second.row.digests);
  });

  it('holds after a text is erased, which then reads as empty', () => {
    const event = toEvent(rows[0].row, []);
    expect(event.data).toEqual({ comment: '' });
    expect(event.actor).toEqual({
      ref: 'user:default/camille',
      role: 'beneficiary',
    });
  });

  it('does not depend on the order of members', () => {
    expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: 'é' })).toBe(
      '{"a":"é","b":[1,{"d":null}]}',
    );
  });
});
