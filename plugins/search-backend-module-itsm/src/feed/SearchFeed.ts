import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  Machine,
  NoticeSummary,
  SearchTicket,
} from '@caih/backstage-plugin-itsm-common';

const PAGE_SIZE = 200;

/** Where what is found is read, one page in memory at a time. */
export interface SearchFeed {
  /** The open ones, and those of the last so many months. */
  tickets(months: number): AsyncIterable<SearchTicket>;
  machines(): AsyncIterable<Machine>;
  /** Those that their establishments were told of. */
  notices(): AsyncIterable<NoticeSummary>;
}

/** Reads it from the itsm backend, as one backend from another. */
export class HttpSearchFeed implements SearchFeed {
  constructor(
    private readonly options: {
      auth: AuthService;
      discovery: DiscoveryService;
    },
  ) {}

  tickets(months: number) {
    return this.#all<SearchTicket>('/search/tickets', {
      months: String(months),
    });
  }

  machines() {
    return this.#all<Machine>('/search/machines');
  }

  notices() {
    return this.#all<NoticeSummary>('/search/notices');
  }

  async *#all<Item>(
    path: string,
    query: Record<string, string> = {},
  ): AsyncGenerator<Item> {
    let cursor: string | null = null;
    do {
      const page: { items: Item[]; nextCursor: string | null } =
        await this.#get(path, {
          ...query,
          limit: String(PAGE_SIZE),
          ...(cursor !== null && { cursor }),
        });
      yield* page.items;
      cursor = page.nextCursor;
    } while (cursor !== null);
  }

  async #get<Body>(path: string, query: Record<string, string>): Promise<Body> {
    const { auth, discovery } = this.options;
    const url = new URL(`${await discovery.getBaseUrl('itsm')}${path}`);
    url.search = new URLSearchParams(query).toString();
    // Anew for each page: a reading may outlive a token.
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'itsm',
    });
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${token}` },
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
