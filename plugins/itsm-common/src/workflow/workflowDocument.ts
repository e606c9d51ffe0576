import { ACT_INPUTS } from './inputs';
import type { ClockEffect, Condition, Transition } from './transition';
import { type Role, ROLES } from './vocabulary';
import { workflowMoves } from './workflowMoves';

const CLOCK_WORDS: Record<ClockEffect, string> = {
  none: '',
  'pins-terms': 'the terms it runs under become known',
  suspends: 'suspended until the agreed end',
  resumes: 'runs again',
  stops: 'stops, at the instant of the restoration or of the workaround',
  'voids-if-down':
    'service down: the time since the restoration is counted; up: stays stopped',
  restarts: 'runs again at once, with the time already consumed',
  ends: 'no longer measured',
  'moves-instant': 'the earlier instant counts',
};

const CONDITION_WORDS: Record<Condition, string> = {
  'qualification-proposed': 'a qualification waits for the agreement',
  'no-qualification-proposed': 'no qualification waits',
  'machine-known': 'the terms are known; no qualification waits',
  'several-machines': 'it concerns several machines',
  'may-split':
    'it concerns several machines; nothing was restored or worked around',
  'suspension-requested': 'a suspension is requested',
  'no-suspension-requested': 'no suspension is requested',
  'workaround-proposed': 'a workaround is proposed',
  'no-workaround': 'no workaround is proposed or in place, nothing is restored',
  'cancellation-requested': 'a cancellation is requested',
  'no-cancellation-requested': 'no cancellation is requested',
  'exclusion-claimed': 'an exclusion is claimed',
  'exclusion-claimed-or-contested': 'an exclusion is claimed or contested',
  'no-exclusion': 'no exclusion is claimed',
  'instant-claimed': 'an earlier instant is claimed',
  'intervention-open': 'an intervention is open',
  'intervention-begun': 'an intervention has begun, ended since or not',
  'on-site-intervention-open':
    'an on-site intervention is open, not yet ordered to stop',
  'recall-presumed': 'a recall is presumed',
  'nothing-left-to-agree':
    'the terms are known; no qualification and no earlier instant waits',
  'may-open-mediation':
    'no mediation is pending; settled 30 days ago at most (configuration)',
  'mediation-open': 'a mediation is open',
  'correction-proposed': 'a mediation ended with a correction',
  'not-the-actors': 'another has it, or nobody',
  'maker-answers': 'the machine is under warranty or backed by its maker',
  'may-still-reopen': 'closed 30 days ago at most (configuration)',
};

const ROLE_WORDS: Record<Role, string> = {
  beneficiary: 'beneficiary',
  'local-referent': 'local referent',
  contractor: 'contractor',
  coordinator: 'coordinator',
};

const HEADINGS = ['Act', 'States', 'To', 'Who', 'Given', 'When', 'Clock'];

/**
 * The workflow as Markdown for `docs/workflow.md`: what leads from a state to
 * another and a table of the acts, both read from the table of transitions.
 *
 * @internal
 */
export function workflowDocument(table: readonly Transition[]): string {
  return `# The life of a ticket

This page is written from the workflow's table, \`plugins/itsm-common/src/workflow/table.ts\`,
by \`yarn workspace @caih/backstage-plugin-itsm-common docs\`: change the table, not the page.

## States

![The states of a ticket and the acts that lead from one to another](images/workflow.svg)

The same as a table; what is in the dashed frame is not settled:

${movesTable(table)}

The end of a suspension is in its agreement: at that instant the ticket is back in its state and its clock runs, with no act.

## Acts

What is not in this table cannot be done. Fields in brackets may be left out. Only the side that asked for a suspension withdraws its request. \`agreedBy\`, the name of who agreed by telephone, is given by the contractor alone, and needed from it.
A ticket of several machines has the strictest of their terms. The contractor cannot split off the machine that these come from where the others would then be due later; the establishment can.

${actsTable(table)}
`;
}

function movesTable(table: readonly Transition[]): string {
  return markdownTable([
    ['From', 'To', 'By'],
    ...workflowMoves(table).map(({ from, to, acts }) => [
      from,
      to,
      acts.map(act => `\`${act}\``).join(', '),
    ]),
  ]);
}

function actsTable(table: readonly Transition[]): string {
  const lines = new Map<string, { states: string[]; row: Transition }>();
  for (const row of table) {
    const { from, ...rest } = row;
    const alike = JSON.stringify({ ...rest, to: from === row.to || row.to });
    const line = lines.get(alike);
    if (line) line.states.push(from);
    else lines.set(alike, { states: [from], row });
  }
  return markdownTable([
    HEADINGS,
    ...[...lines.values()].map(({ states, row }) => [
      `\`${row.act}\``,
      states.join(', '),
      row.to === row.from ? '' : row.to,
      whoDoes(row),
      fieldsOf(row),
      row.when ? CONDITION_WORDS[row.when] : '',
      CLOCK_WORDS[row.clock],
    ]),
  ]);
}

function whoDoes({ by, byTelephone }: Transition): string {
  return [
    ...ROLES.filter(role => by.includes(role)).map(role => ROLE_WORDS[role]),
    ...(byTelephone ? ['contractor by telephone (configuration)'] : []),
  ].join(', ');
}

function fieldsOf({ act }: Transition): string {
  return Object.entries(ACT_INPUTS[act].shape)
    .map(([name, schema]) =>
      schema.safeParse(undefined).success ? `[${name}]` : name,
    )
    .join(', ');
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
