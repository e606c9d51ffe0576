import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { deserializeError, ResponseError } from '@backstage/errors';

/** What is asked of the desk's HTTP interface. */
interface Question {
  path: string;
  query?: Readonly<Record<string, string | number | boolean | undefined>>;
  method?: 'GET' | 'POST';
  headers?: Readonly<Record<string, string>>;
  body?: object;
}

/**
 * Asks the desk as a person does: by its HTTP interface and in their name, so
 * that an assistant sees and may do what they do, is checked alike, and leaves
 * the same traces.
 */
export class OwnApi {
  constructor(
    private readonly options: {
      auth: AuthService;
      discovery: DiscoveryService;
    },
  ) {}

  /** @throws the error that the interface answers, by its own name */
  async ask<T>(
    credentials: BackstageCredentials,
    { path, query = {}, method = 'GET', headers, body }: Question,
  ): Promise<T> {
    const { auth, discovery } = this.options;
    const url = new URL(`${await discovery.getBaseUrl('itsm')}${path}`);
    for (const [name, value] of Object.entries(query)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'itsm',
    });
    const response = await fetch(url, {
      method,
      headers: {
        ...headers,
        Authorization: `Bearer ${token}`,
        ...(body && { 'Content-Type': 'application/json' }),
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw await errorOf(response);
    return (await response.json()) as T;
  }
}

/** The error that was answered, as what asks tells them apart by name. */
async function errorOf(response: Response): Promise<Error> {
  const unread = response.clone();
  const body = await response.json().catch(() => undefined);
  return body?.error?.name
    ? deserializeError(body.error)
    : ResponseError.fromResponse(unread);
}
