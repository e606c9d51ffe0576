import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  orderPlacePermission,
  orderReadPermission,
  orderStartPermission,
} from '@caih/backstage-plugin-itsm-common';
import { type AccessService, createPersonOf } from '../access';
import type { ItsmRouter } from '../router';
import type { OrderService } from './OrderService';

const DEFAULT_LIMIT = 50;

/** The routes of orders, and of the movements they follow. */
export function mountOrders(
  router: ItsmRouter,
  options: {
    access: AccessService;
    httpAuth: HttpAuthService;
    orders: OrderService;
  },
): void {
  const { orders } = options;
  const personOf = createPersonOf(options);

  router.get(
    '/establishments/:establishmentId/orders',
    async (request, response) => {
      const person = await personOf(request, orderReadPermission);
      const { cursor, limit = DEFAULT_LIMIT } = request.query;
      response.json(
        await orders.list(person, request.params.establishmentId, {
          cursor,
          limit,
        }),
      );
    },
  );

  router.post(
    '/establishments/:establishmentId/orders',
    async (request, response) => {
      const person = await personOf(request, orderPlacePermission);
      const order = await orders.place(
        person,
        request.params.establishmentId,
        request.body,
        request.header('Idempotency-Key') ?? '',
      );
      response.status(201).json(order);
    },
  );

  router.get(
    '/establishments/:establishmentId/movements',
    async (request, response) => {
      const person = await personOf(request, orderReadPermission);
      const { cursor, limit = DEFAULT_LIMIT } = request.query;
      response.json(
        await orders.movements(person, request.params.establishmentId, {
          cursor,
          limit,
        }),
      );
    },
  );

  router.post('/orders/:orderId/start', async (request, response) => {
    const person = await personOf(request, orderStartPermission);
    response.json(
      await orders.start(person, request.params.orderId, request.body),
    );
  });

  router.post('/orders/:orderId/withdrawal', async (request, response) => {
    const person = await personOf(request, orderPlacePermission);
    response.json(
      await orders.withdraw(person, request.params.orderId, request.body),
    );
  });
}
