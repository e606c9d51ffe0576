import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const loopback = '127.0.0.1';

/**
 * A machine without the address (no IPv6) has nothing in the way there. A port that may not be opened, such as 80 for
 * an ordinary user, is not taken: it fails with a sentence of its own.
 */
export function isFree(port, host = loopback) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', error => {
      const refusal = refusalOf(error, port);
      if (refusal) {
        reject(refusal);
      } else {
        resolve(['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code));
      }
    });
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

export function refusalOf({ code }, port) {
  return code === 'EACCES'
    ? new Failure(
        `This machine does not let you open port ${port}: choose one above 1023, as in "npm start -- --port 3001".`,
      )
    : undefined;
}

/** The first of `wanted` that is free, else any free one. */
export async function freePort(...wanted) {
  for (const port of wanted.filter(Boolean)) {
    if (await isFree(port)) {
      return port;
    }
  }
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: loopback }, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
