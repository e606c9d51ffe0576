/** An expected failure: its message is the one sentence the person reads. */
export class Failure extends Error {}

/** Thrown out of whatever was under way when Ctrl-C came. */
export class Interrupted extends Error {}

const causes = [
  [
    /ENOSPC|No space left on device/,
    'The disk is full: free some space (about 4 GB are needed) and run the command again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ETIMEDOUT|ECONNRESET|network request to .* failed|getaddrinfo|RequestError|ERR_SOCKET_TIMEOUT/,
    'The package registry cannot be reached: check the network or the proxy (HTTPS_PROXY) and run the command again.',
  ],
  [
    /gyp ERR! (find Python|stack Error: Could not find any Python)|not found: make|make: .*not found|g\+\+: not found/,
    'A native module could not be compiled: install python3, make and g++, then run the command again.',
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied/,
    'A file cannot be written: the clone, .local included, must belong to the user who runs the command.',
  ],
];

/** The one sentence for what went wrong, read off an error or a log. */
export function knownCause(text) {
  return causes.find(([pattern]) => pattern.test(text))?.[1];
}

/** What to tell the person about any error. */
export function sentenceFor(error) {
  if (error instanceof Failure) {
    return error.message;
  }
  return knownCause(`${error?.code ?? ''} ${error?.message ?? error}`);
}
