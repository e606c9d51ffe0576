import type { HttpAuthService } from '@backstage/backend-plugin-api';
import { grantsOf, type PortalKind } from '@caih/backstage-plugin-itsm-common';
import type { ClockService } from '@caih/backstage-plugin-itsm-node';
import type { ItsmRules } from '../config';
import type { ItsmRouter } from '../router';
import type { SetUpCheck } from '../setUp';
import type { AccessService } from './AccessService';
import { createPersonOf } from './createPersonOf';
import type { Person } from './Person';
import type { Scope } from './scope';

/** How many establishments `/me` names; more are found by the list. */
const MAX_NAMED_ESTABLISHMENTS = 50;

export function mountMe(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    clock: ClockService;
    rules: ItsmRules;
    /** Names by legal FINESS. */
    namesOfEstablishments(
      scope: Scope,
      ids: readonly string[],
    ): Promise<Map<string, string>>;
    /** Who an account is in the register of intervening staff. */
    staffIdOf(ref: string): Promise<string | null>;
    setUp: SetUpCheck;
    portal: PortalKind;
  },
): void {
  const { clock, rules, namesOfEstablishments, staffIdOf, setUp } = options;
  const personOf = createPersonOf(options);
  router.get('/me', async (request, response) => {
    const person = await personOf(request);
    const named = person.establishments.slice(0, MAX_NAMED_ESTABLISHMENTS);
    const names = await namesOfEstablishments(
      person.scope,
      named.map(one => one.id),
    );
    const gaps = await setUp.gaps();
    response.json({
      now: clock.now(),
      ref: person.ref,
      name: person.name,
      role: person.role,
      establishments: named.map(({ id, role }) => ({
        id,
        name: names.get(id) ?? id,
        role,
      })),
      allEstablishments: person.scope.kind === 'all',
      portal: options.portal,
      permissions: permissionsOf(person),
      staffId:
        person.role === 'contractor' ? await staffIdOf(person.ref) : null,
      ...(gaps.length > 0 && { notSetUp: gaps }),
      rules: { ...rules, attachments: { ...rules.attachments } },
    });
  });
}

/**
 * What a person may do somewhere, to something: by the contract, and by the
 * policy of the portal.
 */
function permissionsOf(person: Person): string[] {
  const roles = [person.role, ...person.establishments.map(one => one.role)];
  return grantsOf(roles)
    .map(({ permission }) => permission)
    .filter(permission => person.can(permission))
    .map(({ name }) => name);
}
