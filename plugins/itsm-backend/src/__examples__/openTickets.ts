import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { TicketPage } from '@caih/backstage-plugin-itsm-common';

/**
 * The open tickets of whoever asks, for a plugin of one's own: the desk is asked
 * in that person's name, and answers what they may see.
 *
 * @throws ResponseError where the desk refuses
 */
export async function openTickets(
  options: { auth: AuthService; discovery: DiscoveryService },
  credentials: BackstageCredentials,
): Promise<TicketPage> {
  const { auth, discovery } = options;
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: credentials,
    targetPluginId: 'itsm',
  });
  const response = await fetch(
    `${await discovery.getBaseUrl('itsm')}/tickets?state=open&limit=20`,
    { headers: { Authorization: `Bearer ${token}` } },
  );
  if (!response.ok) throw await ResponseError.fromResponse(response);
  return response.json();
}
