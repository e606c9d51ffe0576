import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { MachineChangePage } from '@caih/backstage-plugin-itsm-common';

const PAGE_SIZE = 200;

/** Where the changes of machines are read. */
export interface MachineFeed {
  /** @param cursor - of the last change known; none: from the first one on */
  changesAfter(cursor: string | undefined): Promise<MachineChangePage>;
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
    const { auth, discovery } = this.options;
    const url = new URL(
      `${await discovery.getBaseUrl('itsm')}/machines/changes`,
    );
    url.searchParams.set('limit', String(PAGE_SIZE));
    if (cursor !== undefined) url.searchParams.set('after', cursor);
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
