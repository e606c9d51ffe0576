import { createServer } from 'node:net';

const loopback = '127.0.0.1';

/** A machine without the address (no IPv6) has nothing in the way there. */
export function isFree(port, host = loopback) {
  return new Promise(resolve => {
    const server = createServer();
    server.once('error', ({ code }) =>
      resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT'),
    );
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
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
