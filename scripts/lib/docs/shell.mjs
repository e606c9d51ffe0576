import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packOptions, startOptions, testOptions } from '../options.mjs';
import { root } from '../paths.mjs';
import { parts } from '../tests/parts.mjs';

const BACKUP = {
  test: 'plugins/itsm-backend/src/database/backup.test.ts',
  document: 'docs/operating.md',
};

/** Programs of others, that a document may call as it likes. */
const OF_OTHERS = ['tar', 'export', 'cd'];

/** Programs of others that a test of the backend runs as a document has them. */
const RUN = { pg_dump: BACKUP, pg_restore: BACKUP };

/** What is typed behind the scripts that read it themselves. */
const OPTIONS = {
  start: args => startOptions(args, {}),
  test: args => testOptions(args, parts),
  pack: packOptions,
};

const rootManifest = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Commands that documents name: programs, scripts and words that there are. */
export function createShellCheck({ checkCall }) {
  const manifests = workspaces();
  const commands = administratorsCommands();
  const check = {
    curl: checkCall,
    yarn: words => yarnFault(words, manifests, commands),
    npm: npmFault,
    node: ([path]) =>
      existsSync(join(root, path)) ? undefined : `there is no ${path}`,
  };
  return {
    /** @returns what is wrong, if anything */
    faultOf({ code, where }) {
      return commandsIn(code)
        .map(([program, ...words]) => {
          if (OF_OTHERS.includes(program)) return undefined;
          if (RUN[program]) return unrunFault(RUN[program], where);
          return check[program]
            ? check[program](words)
            : `nobody checks ${program}`;
        })
        .find(Boolean);
    },
  };
}

function unrunFault({ test, document }, where) {
  return existsSync(join(root, test)) && where.startsWith(`${document}:`)
    ? undefined
    : 'no test runs it';
}

/** Words of each command, quotes taken off. */
export function commandsIn(code) {
  const lines = code.replace(/\\\n/g, ' ').split('\n');
  return lines
    .map(line => line.trim().replace(/^([A-Z_]+=\S+ )+/, ''))
    .filter(line => line !== '' && !line.startsWith('#'))
    .flatMap(line => splitCommands(wordsOf(line)))
    .filter(words => words.length > 0);
}

function wordsOf(line) {
  return [...line.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|"([^"]*)"/g, '$1$2'),
  );
}

function splitCommands(words) {
  const commands = [[]];
  for (const word of words) {
    if (['|', '&&', ';'].includes(word)) commands.push([]);
    else commands.at(-1).push(word);
  }
  return commands;
}

function workspaces() {
  const folders = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => join(root, folder, name)),
  );
  return new Map(
    [...folders, join(root, 'benchmarks')].map(folder => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json')));
      return [manifest.name, manifest];
    }),
  );
}

/** As the help of `yarn itsm` names them, with the words that each takes. */
function administratorsCommands() {
  const bin = join(root, 'plugins/itsm-backend/bin/itsm.cjs');
  const help = execFileSync(process.execPath, [bin, '--help'], {
    encoding: 'utf8',
  });
  return new Map(
    [...help.matchAll(/^ {2}(\S+)((?: \[\S+\])*)/gm)].map(
      ([, name, options]) => [name, options.match(/--\w+/g) ?? []],
    ),
  );
}

function yarnFault(words, manifests, commands) {
  if (words[0] === 'itsm') return administratorsFault(words.slice(1), commands);
  if (words[0] === 'backstage-cli') return backstageFault(words.slice(1));
  if (words[0] !== 'workspace') {
    return ['install', 'workspaces', 'start'].includes(words[0]) ||
      rootManifest().scripts[words[0]]
      ? undefined
      : `nobody checks yarn ${words[0]}`;
  }
  const [, workspace, script, ...rest] = words;
  const manifest = manifests.get(workspace);
  if (!manifest) return `there is no workspace ${workspace}`;
  if (workspace === 'backend' && script === 'itsm') {
    return administratorsFault(rest, commands);
  }
  return manifest.scripts?.[script]
    ? undefined
    : `${workspace} has no script ${script}`;
}

function backstageFault([command, ...words]) {
  if (command !== 'config:check') return `nobody checks ${command}`;
  const files = words.filter((_, index) => words[index - 1] === '--config');
  return words
    .filter(word => !['--strict', '--lax', '--config'].includes(word))
    .filter(word => !(files.includes(word) && existsSync(join(root, word))))
    .map(word => `${command} takes no ${word}`)[0];
}

function administratorsFault([name, ...words], commands) {
  if (name === undefined || name === '--help') return undefined;
  const options = commands.get(name);
  if (!options) return `there is no command ${name}`;
  return words
    .filter(word => word.startsWith('--') && word !== '--config')
    .filter(word => !options.includes(word))
    .map(word => `${name} takes no ${word}`)[0];
}

function npmFault([command, ...words]) {
  const { scripts } = rootManifest();
  const script = command === 'run' ? words.shift() : command;
  if (!scripts[script]) return `there is no npm script ${script}`;
  const [dashes, ...args] = words;
  if (words.length > 0 && dashes !== '--') {
    return `npm keeps ${dashes} for itself: put -- before it`;
  }
  try {
    OPTIONS[script]?.(args);
    return undefined;
  } catch (error) {
    return error.message;
  }
}
