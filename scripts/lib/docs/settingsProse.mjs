import { table } from './table.mjs';

/** What the page of the settings says besides the settings themselves. */

export const CHECKED_BEFORE = `A key that nothing reads is refused as well, with the nearest that there is; a section that the desk does not know is told of in the
log, as a module of yours may read it. The configuration is checked before a start, with the types of values and the names of keys, but
not whether a file is there or an address is one, by

\`\`\`sh
yarn backstage-cli config:check --strict --config app-config.yaml --config app-config.production.yaml
\`\`\`

where \`--lax\` does without the variables of the environment. Without \`--strict\` it says nothing of what is wrong.`;

export const AFTER_SETTINGS = `## Calendars

Hours and public holidays are those of the site where a machine stands, and no setting: each site of an establishment may say them in the
catalog, under [\`spec.establishment.sites\`](running-your-own-portal.md#people-and-establishments).

${table([
  ['Fact of a site', 'What it says', 'Takes', 'Where it is not said'],
  [
    '`territory`',
    'Where it lies, which proposes the two others',
    '`FR`, `FR-AM`, `FR-COR`, `GP`, `MQ`, `GF`, `RE`, `YT`, `MF`, `BL`, `PM`',
    'by its postal code, else by its FINESS number',
  ],
  [
    '`timeZone`',
    'The clock on its wall',
    'an IANA name, such as `Indian/Reunion`',
    'the zone of its territory',
  ],
  [
    '`holidayRegion`',
    'Its public holidays',
    '`FR`, `FR-AM`, `GP`, `MQ`, `GF`, `RE`, `YT`, `MF`, `BL`',
    'those of its territory; those of `FR` in Corsica and in Saint-Pierre-et-Miquelon',
  ],
])}

A wrong value is refused with the entity. What the contract fixes is no setting either:

- The window \`HO\` is Monday to Friday, 08:00 to 18:00, without the public holidays of the site's region; \`24x7\` is always (CCTP 2.1.21).
- The public holidays of a region are computed for any year. No other day is one: a bridge or a day of the mayor's counts as open.
- What is of no site, such as a month of the whole lot, goes by the clock of \`Europe/Paris\`.
- A ticket keeps the window, the zone and the rules of public holidays that it was registered under. [The clock](clock.md) has examples.

## What is fixed

Limits that no setting moves.

${table([
  ['What', 'Limit'],
  ['Lines of an inventory, and of a table of hardware', '20,000'],
  ['Columns of one', '100'],
  ['Bytes of a workbook that is given in', '10,485,760 (10 MB)'],
  ['Bytes that a workbook unpacks to', '104,857,600 (100 MB)'],
  ['Memory of the thread that reads a workbook or makes a PDF, in MB', '512'],
  ['Time that thread has, in seconds', '30'],
  [
    'Bytes of a file, whatever `itsm.attachments.maxFileBytes` says',
    '104,857,600 (100 MB)',
  ],
  ['Labels that are printed at once', '280'],
  ['Machines of a notice', '200'],
  ['Further machines of a ticket', '20'],
  ['Months of service levels that are looked at at once', '36'],
  ['Records of a source of ends of life', '50,000'],
  ['Characters of a text, such as a comment', '4,000'],
  ['Characters of a line, such as a title', '200'],
])}

## What is kept, and for how long

${table([
  ['What', 'Kept', 'Set by'],
  [
    'Tickets, calls, notices, orders, reports, with their logs',
    'for good',
    'nothing',
  ],
  [
    'Texts and files',
    'until a person [redacts](attachments-and-redaction.md#redaction) them',
    'nothing',
  ],
  [
    'Messages, without their words',
    'for good; one that cannot leave is tried until it is given up',
    '`itsm.mail.maxTries`, `itsm.mail.maxAgeDays`',
  ],
  [
    'Who looked at what',
    '365 days, where nothing is set',
    '`itsm.accessLog.retentionDays`',
  ],
  [
    'An inventory that was given in and not applied',
    '30 days, then until the next one of the establishment',
    'nothing: who gave it in has the file',
  ],
  [
    'An idempotency key',
    '24 hours',
    'nothing: [the interface](api.md) promises it',
  ],
  [
    'What a source of ends of life says',
    'until it says otherwise, or is taken out',
    'nothing',
  ],
])}`;
