import type {
  MessageAudience,
  MessageCondition,
  MessageRule,
  OtherTopic,
} from './rules';

const AUDIENCE_WORDS: Record<MessageAudience, string> = {
  'local-referents': 'local referents',
  declarer: 'who declared it',
  contacts: 'points of contact',
  desk: 'contractor’s desk',
  holder: 'who has the ticket',
  coordinator: 'coordinator',
};

const CONDITION_WORDS: Record<MessageCondition, string> = {
  'late-entry': 'of a call entered late',
  'no-late-entry': 'not of a call entered late',
  'agreement-needed': 'the establishment has to agree',
  'instant-claimed': 'an instant over 24 hours back is claimed',
  'approval-awaited': 'an approval can be given from then on',
  'intervention-ended':
    'the intervention has ended; a part recorded afterwards completes its report',
  'by-establishment': 'by the establishment',
  'by-contractor': 'by the contractor',
  'by-telephone': 'given by telephone',
};

const CAUSE_WORDS: Record<'time' | OtherTopic, string> = {
  time: 'time',
  obsolescence: 'a notice',
  anniversary: 'the anniversary of an order',
  coverage: 'machines not covered in 90 days, or 30',
  declaration: 'machines declared during the year',
  evolution: 'a proposed evolution',
  figures: 'the service levels of a month, fixed',
  report: 'a report of the lot, made or completed',
};

const HEADINGS = [
  'Message',
  'Caused by',
  'When',
  'To',
  'Obligatory',
  'Hours',
  'From',
];

/**
 * Who receives what, as Markdown for `docs/messages.md`, read from the table
 * of messages; the page's own words are given.
 *
 * @internal
 */
export function messagesDocument(
  rules: readonly MessageRule[],
  prose: { before: string; after: string },
): string {
  return [prose.before, messagesTable(rules), prose.after].join('\n\n');
}

function messagesTable(rules: readonly MessageRule[]): string {
  return markdownTable([
    HEADINGS,
    ...rules.map(rule => [
      `\`${rule.kind}\``,
      causeOf(rule),
      rule.when ? CONDITION_WORDS[rule.when] : '',
      rule.to.map(one => AUDIENCE_WORDS[one]).join(', '),
      rule.obligatory ? 'yes' : 'no',
      hoursOf(rule),
      rule.clause,
    ]),
  ]);
}

function causeOf({ on }: MessageRule): string {
  return typeof on === 'string'
    ? CAUSE_WORDS[on]
    : on.map(act => `\`${act}\``).join(', ');
}

function hoursOf({ hours, onCall }: MessageRule): string {
  if (hours === 'any') return 'any';
  return onCall ? 'of the contract; on-call lists at any' : 'of the contract';
}

function markdownTable(rows: string[][]): string {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map(row => row[column].length)),
  );
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const [head, ...body] = rows.map(row =>
    line(row.map((cell, column) => cell.padEnd(widths[column]))),
  );
  return [head, line(widths.map(width => '-'.repeat(width))), ...body].join(
    '\n',
  );
}
