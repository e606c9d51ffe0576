import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  CoverageFacts,
  Machine,
  MachineChangePage,
} from '@caih/backstage-plugin-itsm-common';

const PAGE_SIZE = 200;

/** What a machine's contract level follows from. */
export interface MachineTerms {
  coverage: CoverageFacts;
  /** IANA name: where the days of its site begin. */
  timeZone: string;
}

/** Where machines and their changes are read. */
export interface MachineFeed {
  /** @param cursor - of the last change known; none: from the first one on */
  changesAfter(cursor: string | undefined): Promise<MachineChangePage>;

  /** The terms of the machine that was adopted from an entity, if one was. */
  termsOf(entityRef: string): Promise<MachineTerms | undefined>;
}

/** Reads them from the itsm backend, as one backend from another. */
export class HttpMachineFeed implements MachineFeed {
  constructor(
    private readonly options: {
      auth: AuthService;
      discovery: DiscoveryService;
    },
  ) {}

  async changesAfter(cursor: string | undefined): Promise<MachineChangePage> {
    const response = await this.#get('/machines/changes', {
      limit: String(PAGE_SIZE),
      ...(cursor !== undefined && { after: cursor }),
    });
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }

  async termsOf(entityRef: string): Promise<MachineTerms | undefined> {
    const response = await this.#get('/machines/of-entity', {
      entity: entityRef,
    });
    if (response.status === 404) return undefined;
    if (!response.ok) throw await ResponseError.fromResponse(response);
    const { coverage, site }: Machine = await response.json();
    return { coverage, timeZone: site.timeZone };
  }

  async #get(path: string, query: Record<string, string>): Promise<Response> {
    const { auth, discovery } = this.options;
    const url = new URL(`${await discovery.getBaseUrl('itsm')}${path}`);
    url.search = new URLSearchParams(query).toString();
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'itsm',
    });
    return fetch(url, { headers: { Authorization: `Bearer ${token}` } });
  }
}
