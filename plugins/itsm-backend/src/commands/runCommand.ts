import type { Command, Output } from './Command';
import { rebuildTicketsCommand } from './rebuildTicketsCommand';
import { recountServiceLevelsCommand } from './recountServiceLevelsCommand';
import { verifyLogsCommand } from './verifyLogsCommand';

const COMMANDS: Readonly<Record<string, Command>> = {
  'verify-logs': verifyLogsCommand,
  'rebuild-tickets': rebuildTicketsCommand,
  'recount-service-levels': recountServiceLevelsCommand,
};

/** How often a command says how far it is. */
const PROGRESS_MS = 2_000;

/** Could not be understood or run. */
const MISUSED = 2;

/**
 * Runs a command of an administrator: `verify-logs`, `rebuild-tickets` or
 * `recount-service-levels`, with `--config` as the backend takes it, and
 * `--repair` where the command writes.
 *
 * @returns the exit code: 0 where all is well, 1 where it is not, 2 where the
 *   words are no command
 * @public
 */
export async function runCommand(
  args: readonly string[],
  output: Output = outputOfProcess(),
): Promise<number> {
  const [name, ...words] = args;
  const command = Object.hasOwn(COMMANDS, name ?? '')
    ? COMMANDS[name]
    : undefined;
  if (!command) {
    output.line(usage());
    return name === '--help' ? 0 : MISUSED;
  }
  const unknown = unknownWord(words, command);
  if (unknown !== undefined) {
    output.line(`${name} takes no ${unknown}.\n\n${usage()}`);
    return MISUSED;
  }
  return command.run({ repair: words.includes('--repair'), output });
}

function unknownWord(
  words: readonly string[],
  { options }: Command,
): string | undefined {
  return words.find(
    (word, index) =>
      word !== '--config' &&
      !word.startsWith('--config=') &&
      words[index - 1] !== '--config' &&
      !options.includes(word),
  );
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(
    ([name, { summary, options }]) =>
      `  ${[name, ...options.map(one => `[${one}]`)]
        .join(' ')
        .padEnd(36)}${summary}`,
  );
  return `itsm <command> [--config <file>]\n\n${lines.join('\n')}`;
}

function outputOfProcess(): Output {
  let toldAt = Date.now();
  return {
    line: text => process.stdout.write(`${text}\n`),
    progress(text) {
      if (Date.now() - toldAt < PROGRESS_MS) return;
      toldAt = Date.now();
      process.stderr.write(`${text}\n`);
    },
  };
}
