import type {
  BackstageCredentials,
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import {
  BASIC_GRANTS,
  TICKET_GRANTS,
} from '@caih/backstage-plugin-itsm-common';
import { itsmTicketPermissionResourceRef } from '@caih/backstage-plugin-itsm-node';
import {
  type ConditionReader,
  type Decisions,
  decisionsFrom,
} from './decisions';

/** Asks the permission framework of Backstage what its policy says. */
export class PermissionReader {
  readonly #conditions: ConditionReader;

  static create(options: {
    permissions: PermissionsService;
    permissionsRegistry: PermissionsRegistryService;
  }): PermissionReader {
    return new PermissionReader(
      options.permissions,
      options.permissionsRegistry,
    );
  }

  private constructor(
    private readonly permissions: PermissionsService,
    registry: PermissionsRegistryService,
  ) {
    const rules = registry.getPermissionRuleset(
      itsmTicketPermissionResourceRef,
    );
    this.#conditions = {
      toCriteria: createConditionTransformer(rules),
      isMet: createConditionAuthorizer(rules),
    };
  }

  /** All of a person's decisions, in two requests. */
  async decisionsFor(credentials: BackstageCredentials): Promise<Decisions> {
    const onTickets = TICKET_GRANTS.map(({ permission }) => ({ permission }));
    const basic = BASIC_GRANTS.map(({ permission }) => ({ permission }));
    const [ticketAnswers, basicAnswers] = await Promise.all([
      this.permissions.authorizeConditional(onTickets, { credentials }),
      this.permissions.authorize(basic, { credentials }),
    ]);
    const answers = new Map<string, PolicyDecision>([
      ...pair(onTickets, ticketAnswers),
      ...pair(basic, basicAnswers),
    ]);
    return decisionsFrom(answers, this.#conditions);
  }
}

function pair(
  asked: readonly { permission: { name: string } }[],
  answers: readonly PolicyDecision[],
): [string, PolicyDecision][] {
  return asked.map(({ permission }, index) => [
    permission.name,
    answers[index],
  ]);
}
