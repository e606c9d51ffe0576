import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  establishmentReadPermission,
  type EstablishmentRules,
  establishmentUpdatePermission,
  type RulesConflict,
} from '@caih/backstage-plugin-itsm-common';
import type { Response } from 'express';
import { type AccessService, createPersonOf } from '../access';
import type { ItsmRouter } from '../router';
import { RulesConflictError } from './ruleErrors';
import type { RuleService } from './RuleService';

type Answer = Pick<Response, 'setHeader'> & {
  json(body: never): unknown;
  status(code: number): { json(body: never): unknown };
};

/** The routes of an establishment's rules and of who accepted them. */
export function mountRules(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    rules: RuleService;
  },
): void {
  const { rules } = options;
  const personOf = createPersonOf(options);

  /** The rules after something was done, or as they are where it was not. */
  const answering = async (
    response: Answer,
    status: number,
    act: Promise<EstablishmentRules>,
  ) => {
    // Our types say more than those the specification gives.
    const send = (code: number, body: EstablishmentRules | RulesConflict) =>
      response.status(code).json(body as never);
    response.setHeader('Cache-Control', 'no-store');
    try {
      send(status, await act);
    } catch (error) {
      if (!(error instanceof RulesConflictError)) throw error;
      send(409, error.toBody());
    }
  };

  router.get(
    '/establishments/:establishmentId/rules',
    async (request, response) => {
      const person = await personOf(request, establishmentReadPermission);
      const { establishmentId } = request.params;
      await answering(response, 200, rules.read(person, establishmentId));
    },
  );

  router.post(
    '/establishments/:establishmentId/rules',
    async (request, response) => {
      const person = await personOf(request, establishmentUpdatePermission);
      const { establishmentId } = request.params;
      await answering(
        response,
        201,
        rules.publish(person, establishmentId, request.body),
      );
    },
  );

  router.post(
    '/establishments/:establishmentId/rules/acceptances',
    async (request, response) => {
      const person = await personOf(request, establishmentUpdatePermission);
      const { establishmentId } = request.params;
      await answering(
        response,
        200,
        rules.accept(person, establishmentId, request.body),
      );
    },
  );

  router.post(
    '/establishments/:establishmentId/rules/:ruleId/withdrawal',
    async (request, response) => {
      const person = await personOf(request, establishmentUpdatePermission);
      const { establishmentId, ruleId } = request.params;
      await answering(
        response,
        201,
        rules.withdraw(person, establishmentId, ruleId),
      );
    },
  );
}
