import type { Instant } from '@caih/backstage-plugin-itsm-common';

const DEMO_USER_HEADER = 'x-demonstration-user';

/** An answer that is no success. */
export class PortalError extends Error {
  constructor(readonly status: number, what: string, body: string) {
    super(`${what}: ${status} ${body.slice(0, 500)}`);
    this.name = 'PortalError';
  }
}

/** What is asked of the portal. */
export interface PortalRequest {
  /** Under `/api/itsm`. */
  path: string;
  method?: 'GET' | 'POST' | 'PUT';
  headers?: Record<string, string>;
  /** Sent as it is where it is bytes, as JSON otherwise. */
  body?: object;
}

/**
 * A portal of the demonstration, as its people use it: everybody signs in and
 * speaks HTTP, and the clock is moved between their acts.
 */
export class DemonstrationPortal {
  readonly #tokens = new Map<string, string>();
  #clockAt: Instant | undefined;

  constructor(private readonly url: string) {}

  /** Asks as a person of the catalog. @throws PortalError */
  async ask<T>(user: string, request: PortalRequest): Promise<T> {
    const { path, method = 'GET', headers, body } = request;
    const response = await fetch(`${this.url}/api/itsm${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await this.#tokenOf(user)}`,
        'content-type': 'application/json',
        ...headers,
      },
      body: asBody(body),
    });
    return read<T>(response, `${user}: ${method} ${path}`);
  }

  /** Moves the clock, where it does not stand there already. */
  async moveClock(now: Instant): Promise<void> {
    if (this.#clockAt === now) return;
    await this.#clock('PUT', { now });
    this.#clockAt = now;
  }

  /** Has tasks of the plugins done, at the instant of the clock. */
  async runTasks(ids: readonly string[]): Promise<void> {
    const response = await fetch(`${this.url}/demonstration/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ run: ids }),
    });
    await read(response, `Running ${ids.join(', ')}`);
  }

  /** Lets the clock follow the machine's again. */
  async releaseClock(): Promise<void> {
    await this.#clock('DELETE');
    this.#clockAt = undefined;
  }

  /** Waits until a person of the catalog can sign in. @throws PortalError */
  async untilKnown(user: string, patienceSeconds = 120): Promise<void> {
    const deadline = Date.now() + patienceSeconds * 1000;
    for (;;) {
      try {
        await this.#tokenOf(user);
        return;
      } catch (error) {
        // The catalog reads its people for a while after the start.
        if (!(error instanceof PortalError) || Date.now() > deadline) {
          throw error;
        }
      }
      await new Promise(resolve => setTimeout(resolve, 1000));
    }
  }

  async #clock(method: 'PUT' | 'DELETE', body?: object): Promise<void> {
    const response = await fetch(`${this.url}/demonstration/clock`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    await read(response, `${method} clock`);
  }

  async #tokenOf(user: string): Promise<string> {
    let token = this.#tokens.get(user);
    if (!token) {
      const response = await fetch(`${this.url}/api/auth/demo/refresh`, {
        headers: { [DEMO_USER_HEADER]: user },
      });
      const session = await read<{ backstageIdentity: { token: string } }>(
        response,
        `Signing in as ${user}`,
      );
      token = session.backstageIdentity.token;
      this.#tokens.set(user, token);
    }
    return token;
  }
}

function asBody(body: object | undefined): BodyInit | undefined {
  if (body === undefined) return undefined;
  return Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body);
}

async function read<T>(response: Response, what: string): Promise<T> {
  const text = await response.text();
  if (!response.ok) throw new PortalError(response.status, what, text);
  return JSON.parse(text) as T;
}
