import { createRouteRef, createSubRouteRef } from '@backstage/core-plugin-api';

/** The list of incidents. */
export const rootRouteRef = createRouteRef({ id: 'itsm' });

export const declareRouteRef = createSubRouteRef({
  id: 'itsm:declare',
  parent: rootRouteRef,
  path: '/new',
});

export const establishmentRouteRef = createSubRouteRef({
  id: 'itsm:establishment',
  parent: rootRouteRef,
  path: '/establishments/:establishmentId',
});

/** The machines. */
export const fleetRouteRef = createSubRouteRef({
  id: 'itsm:fleet',
  parent: rootRouteRef,
  path: '/fleet',
});

export const importRouteRef = createSubRouteRef({
  id: 'itsm:import',
  parent: rootRouteRef,
  path: '/fleet/import',
});

export const anniversaryListRouteRef = createSubRouteRef({
  id: 'itsm:anniversary-list',
  parent: rootRouteRef,
  path: '/obsolescence/lists/:listId',
});

export const noticeRouteRef = createSubRouteRef({
  id: 'itsm:notice',
  parent: rootRouteRef,
  path: '/obsolescence/:noticeId',
});

/** Service levels; `/tickets` below it is what is behind a figure. */
export const serviceLevelsRouteRef = createSubRouteRef({
  id: 'itsm:service-levels',
  parent: rootRouteRef,
  path: '/service-levels',
});

/** A report of service levels. */
export const reportRouteRef = createSubRouteRef({
  id: 'itsm:report',
  parent: rootRouteRef,
  path: '/service-levels/reports/:reportId',
});

/** A penalty case. */
export const penaltyRouteRef = createSubRouteRef({
  id: 'itsm:penalty',
  parent: rootRouteRef,
  path: '/service-levels/penalties/:penaltyId',
});

export const ticketRouteRef = createSubRouteRef({
  id: 'itsm:ticket',
  parent: rootRouteRef,
  path: '/tickets/:ticketId',
});
