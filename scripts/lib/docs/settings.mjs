import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../paths.mjs';
import { AFTER_SETTINGS, CHECKED_BEFORE } from './settingsProse.mjs';
import { table } from './table.mjs';

const require = createRequire(join(root, 'package.json'));
const DECLARED = [
  'plugins/itsm-backend/config.d.ts',
  'plugins/search-backend-module-itsm/config.d.ts',
];

/** Where more is said of a section. */
const READ_ON = {
  path: 'extending.md#another-path',
  portal: 'running-your-own-portal.md#alone-or-for-a-whole-contract',
  roles: 'running-your-own-portal.md#people-and-establishments',
  workflow: 'workflow.md',
  contract: 'orders.md',
  serviceLevels: 'service-levels.md#what-is-in-no-in-time-rate',
  penalties: 'service-levels.md#penalty-cases',
  fleet: 'concepts.md#the-class-of-a-fleet',
  endOfLife: 'end-of-life.md',
  accessLog: 'operating.md#what-is-kept-and-for-how-long',
  attachments: 'attachments-and-redaction.md#files',
  notifications: 'messages.md',
  mail: 'messages.md',
  search: 'search.md',
};

const TYPES = {
  'string[]': 'list of texts',
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  SchedulerServiceTaskScheduleDefinitionConfig: 'schedule',
};

/** The page of the settings, as the declarations of the backend have them. */
export function settingsPage() {
  const sections = sectionsOf();
  return `# Settings

Everything under \`itsm\` in \`app-config.yaml\`. This page is written from the \`config.d.ts\` of the backend and of the search
module by \`yarn settings\`: change the declarations, not the page.

All are optional: without any the desk starts, and says what it has not been told yet. A wrong value keeps the backend from
starting, before the database is touched, and is told with its key and what it takes. A password comes from the environment, as
\`\${SMTP_PASSWORD}\`, and is never logged.

${CHECKED_BEFORE}

${sections.map(sectionText).join('\n\n')}

${AFTER_SETTINGS}
`;
}

/** Each section with its keys, in the order they are declared. */
export function sectionsOf() {
  const ts = require('typescript');
  return DECLARED.flatMap(name => {
    const file = join(root, name);
    const source = ts.createSourceFile(
      file,
      readFileSync(file, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const config = source.statements.find(ts.isInterfaceDeclaration);
    const isOurs = ({ name: key }) => key.text === 'itsm';
    const sections = config.members.find(isOurs).type.members.map(section => ({
      name: section.name.text,
      said: commentOf(ts, section),
      keys: keysOf(ts, section, ''),
    }));
    // What a module adds to a section of another's is told with its own.
    sections.at(-1).keys.push(
      ...config.members
        .filter(member => !isOurs(member))
        .flatMap(member => keysOf(ts, member, member.name.text))
        .map(one => ({ ...one, isOthers: true })),
    );
    return sections;
  });
}

function keysOf(ts, member, prefix) {
  if (!ts.isTypeLiteralNode(member.type)) {
    return [
      {
        key: prefix || member.name.text,
        type: member.type.getText(),
        said: commentOf(ts, member),
      },
    ];
  }
  return member.type.members.flatMap(one =>
    keysOf(ts, one, prefix ? `${prefix}.${one.name.text}` : one.name.text),
  );
}

function commentOf(ts, node) {
  const [doc] = ts.getJSDocCommentsAndTags(node);
  const text = doc && ts.getTextOfJSDocComment(doc.comment);
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A comment ends with the default of its key, behind a semicolon. */
export function withDefault({ said }) {
  const [, what, standard] = /^(.*); ([^;]+)\.$/.exec(said) ?? [];
  return what === undefined
    ? { what: said.replace(/\.$/, ''), standard: '' }
    : { what, standard };
}

function sectionText({ name, said, keys }) {
  const rows = keys.map(one => {
    const { what, standard } = withDefault(one);
    const key = one.key === name ? name : `${name}.${one.key}`;
    return [
      `\`${one.isOthers ? one.key : `itsm.${key}`}\``,
      what,
      typeText(one.type),
      standard,
    ];
  });
  const alone = keys.length === 1 && keys[0].key === name;
  return [
    `## \`${name}\``,
    `${alone ? '' : `${said} `}[More of it](${READ_ON[name]}).`,
    table([['Key', 'What it says', 'Takes', 'Default'], ...rows]),
  ].join('\n\n');
}

function typeText(type) {
  return (
    TYPES[type] ?? type.replace(/'(\w+)'/g, '`$1`').replace(/ \| /g, ' or ')
  );
}
