/** An expected failure: its message is the one sentence the person reads. */
export class Failure extends Error {}

/** Thrown out of whatever was under way when Ctrl-C came. */
export class Interrupted extends Error {}

const ofTheMachine = [
  [
    /ENOSPC|No space left on device|Check free disk space/,
    'The disk is full: free some space (4 GB are needed in all) and run the command again.',
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied/,
    'A file cannot be written: the clone, .local included, must belong to the user who runs the command.',
  ],
];

const ofAnInstallation = [
  [
    /YN0028/,
    'yarn.lock does not hold what a package.json asks for: run "node .yarn/releases/yarn-4.13.0.cjs install" and commit yarn.lock.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|ECONNREFUSED|ERR_SOCKET_TIMEOUT|RequestError|(code|errno) E?NETWORK/,
    'The package registry cannot be reached: check the network or the proxy (HTTPS_PROXY) and run the command again.',
  ],
  [
    /gyp ERR! find Python|Could not find any Python|not found: make|make: (not found|command not found)|(g\+\+|c\+\+): (not found|No such file)/,
    'A native module could not be compiled: install python3, make and g++, then run the command again.',
  ],
];

/** The one sentence for what went wrong, read off an error or a log; nothing where it is none of these. */
export function knownCause(text, { installing = false } = {}) {
  const causes = installing
    ? [...ofTheMachine, ...ofAnInstallation]
    : ofTheMachine;
  return causes.find(([pattern]) => pattern.test(text))?.[1];
}

/** What to tell the person about any error. */
export function sentenceFor(error) {
  if (error instanceof Failure) {
    return error.message;
  }
  return knownCause(`${error?.code ?? ''} ${error?.message ?? error}`);
}
