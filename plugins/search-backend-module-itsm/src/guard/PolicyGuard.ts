import type {
  AuthService,
  DiscoveryService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import {
  POLICY_ANSWERS_PATH,
  type PolicyAnswers,
  type SearchOff,
  searchOffBy,
} from '@caih/backstage-plugin-itsm-common';

/** Why the search may find nothing of the desk's. */
export interface Refusal {
  reason: SearchOff;
  /** For the log: what is so, and what would do. */
  message: string;
}

const WHAT_WOULD_DO =
  'install @caih/backstage-plugin-permission-backend-module-itsm, or compose your policy of its itsmPart and let it answer by its answerSearch';

const MESSAGES: Record<Exclude<SearchOff, 'no-answer'>, string> = {
  off: 'permissions are off, so everybody would find what is everybody’s; set permission.enabled to true',
  'open-to-all': `the policy of this portal lets somebody unknown read it; ${WHAT_WOULD_DO}`,
  'policy-silent': `the policy of this portal does not say that it knows the desk; ${WHAT_WOULD_DO}`,
};

/**
 * Whether what the search finds is kept from those who may not see it.
 *
 * The search of Backstage asks the policy of the portal, and nobody else. A
 * policy that lets everybody read everything would show every establishment to
 * every other, which the desk itself never does. So nothing is given to the
 * search unless the policy says that it knows the desk, and that somebody
 * unknown is shown nothing of it.
 */
export class PolicyGuard {
  constructor(
    private readonly options: {
      auth: AuthService;
      config: RootConfigService;
      discovery: DiscoveryService;
    },
  ) {}

  /** Why nothing may be found; undefined where the policy keeps it. */
  async refusal(): Promise<Refusal | undefined> {
    // As the search itself reads it: then it asks no policy.
    if (!this.options.config.getOptionalBoolean('permission.enabled')) {
      return { reason: 'off', message: MESSAGES.off };
    }
    try {
      const reason = searchOffBy(await this.#answers());
      return reason && { reason, message: MESSAGES[reason] };
    } catch (error) {
      return {
        reason: 'no-answer',
        message: `the policy of this portal could not be asked: ${error}`,
      };
    }
  }

  async #answers(): Promise<PolicyAnswers> {
    const { auth, discovery } = this.options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'permission',
    });
    const response = await fetch(
      `${await discovery.getBaseUrl('permission')}${POLICY_ANSWERS_PATH}`,
      { headers: { Authorization: `Bearer ${token}` } },
    );
    // Another policy than ours has no such answers.
    if (response.status === 404) return {};
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  }
}
