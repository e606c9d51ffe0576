import { Failure } from './failure.mjs';

const defaultPort = 3000;

export const startUsage = `npm start [-- <options>]

Starts the demonstration portal on this machine and stays until Ctrl-C.

  --port <number>  the port of the portal (also PORT=<number>); ${defaultPort} by default
  --reset          removes the database first: what was entered is lost
  --dev            pages and backend reload as their sources change; the backend is then on port 7007
  --help           this text
`;

/** Parses, or says what is wrong with what was typed and ends. */
export function parsed(parse) {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof Failure)) {
      throw error;
    }
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

export function startOptions(args, env) {
  const options = {
    port: parsePort(env.PORT || defaultPort),
    reset: false,
    dev: false,
    help: false,
  };
  const rest = [...args];
  while (rest.length > 0) {
    const [name, inline] = rest.shift().split('=');
    if (name === '--port') {
      options.port = parsePort(inline ?? rest.shift());
    } else if (['--reset', '--dev', '--help'].includes(name)) {
      options[name.slice(2)] = true;
    } else {
      throw new Failure(`Unknown option ${name}.\n\n${startUsage}`);
    }
  }
  return options;
}

function parsePort(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Failure(`"${text}" is not a port: give a number, such as 3001.`);
  }
  return port;
}

export const packUsage = `npm run pack [-- <options>]

Builds the packages that another Backstage installs, and packs each into a file.

  --into <folder>  where the files go; .local/packages of the clone by default
  --help           this text
`;

export function packOptions(args) {
  const options = { into: undefined, help: false };
  const rest = [...args];
  while (rest.length > 0) {
    const [name, inline] = rest.shift().split('=');
    if (name === '--into') {
      options.into = inline ?? rest.shift();
      if (!options.into) {
        throw new Failure('Say a folder, as in "--into ../backstage/vendor".');
      }
    } else if (name === '--help') {
      options.help = true;
    } else {
      throw new Failure(`Unknown option ${name}.\n\n${packUsage}`);
    }
  }
  return options;
}

export const testUsage = parts => `npm test [-- [<part> …] [<arguments>]]

Runs every part, in this order, or the parts named; what follows a single part goes to its tool.

${parts.map(({ name, what }) => `  ${name.padEnd(10)} ${what}`).join('\n')}

  npm test -- unit plugins/itsm-common     runs the tests of one package
  npm test -- browser --grep reopen        runs some of the browser tests
`;

export function testOptions(args, parts) {
  const known = args.findIndex(arg => !parts.some(({ name }) => name === arg));
  const names = known < 0 ? args : args.slice(0, known);
  const rest = known < 0 ? [] : args.slice(known);
  if (rest[0] === '--help') {
    return { help: true };
  }
  if (rest.length > 0 && names.length !== 1) {
    throw new Failure(
      `There is no part "${rest[0]}": npm test -- --help lists them.`,
    );
  }
  return {
    help: false,
    parts: names.length
      ? parts.filter(({ name }) => names.includes(name))
      : parts,
    args: rest,
  };
}
