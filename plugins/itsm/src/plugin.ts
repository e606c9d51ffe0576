import {
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
} from '@backstage/core-plugin-api';
import {
  createSearchResultListItemExtension,
  type SearchResultListItemExtensionProps,
} from '@backstage/plugin-search-react';
import { itsmApiFactory } from './apis';
import { isDeskFind } from './isDeskFind';
import {
  declareRouteRef,
  establishmentRouteRef,
  fleetRouteRef,
  importRouteRef,
  noticeRouteRef,
  rootRouteRef,
  serviceLevelsRouteRef,
  ticketRouteRef,
} from './routes';

/**
 * The maintenance desk, for apps on the legacy frontend system.
 *
 * @public
 */
export const itsmPlugin = createPlugin({
  id: 'itsm',
  apis: [itsmApiFactory],
  routes: {
    root: rootRouteRef,
    declare: declareRouteRef,
    ticket: ticketRouteRef,
    notice: noticeRouteRef,
    establishment: establishmentRouteRef,
    fleet: fleetRouteRef,
    importInventory: importRouteRef,
    serviceLevels: serviceLevelsRouteRef,
  },
});

/**
 * Incidents: the list, a ticket, and the declaration; to mount at `/itsm`.
 *
 * @public
 */
export const ItsmPage = itsmPlugin.provide(
  createRoutableExtension({
    name: 'ItsmPage',
    component: () => import('./components/ItsmPage').then(m => m.ItsmPage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * What the contract owes a machine, for its page in the catalog.
 *
 * @public
 */
export const EntityHardwareContractCard = itsmPlugin.provide(
  createComponentExtension({
    name: 'EntityHardwareContractCard',
    component: {
      lazy: () =>
        import('./components/EntityHardwareContractCard').then(
          m => m.EntityHardwareContractCard,
        ),
    },
  }),
);

/**
 * The versions of a machine's components and the evolutions proposed, for its
 * page in the catalog.
 *
 * @public
 */
export const EntityTechnicalStateCard = itsmPlugin.provide(
  createComponentExtension({
    name: 'EntityTechnicalStateCard',
    component: {
      lazy: () =>
        import('./components/TechnicalState').then(
          m => m.EntityTechnicalStateCard,
        ),
    },
  }),
);

/**
 * The incidents of a machine, for a tab of its page in the catalog.
 *
 * @public
 */
export const EntityTicketsContent = itsmPlugin.provide(
  createComponentExtension({
    name: 'EntityTicketsContent',
    component: {
      lazy: () =>
        import('./components/EntityTicketsContent').then(
          m => m.EntityTicketsContent,
        ),
    },
  }),
);

/**
 * Whom to call at an establishment, and its open incidents, for the page of
 * its group in the catalog.
 *
 * @public
 */
export const EntityEstablishmentCard = itsmPlugin.provide(
  createComponentExtension({
    name: 'EntityEstablishmentCard',
    component: {
      lazy: () =>
        import('./components/EntityEstablishmentCard').then(
          m => m.EntityEstablishmentCard,
        ),
    },
  }),
);

/**
 * The rates of the contract this month, for the page of an establishment's
 * group in the catalog.
 *
 * @public
 */
export const EntityServiceLevelsCard = itsmPlugin.provide(
  createComponentExtension({
    name: 'EntityServiceLevelsCard',
    component: {
      lazy: () =>
        import('./components/EntityServiceLevelsCard').then(
          m => m.EntityServiceLevelsCard,
        ),
    },
  }),
);

/**
 * The obsolescence notices of an establishment, for a tab of its group's page
 * in the catalog.
 *
 * @public
 */
export const EntityNoticesContent = itsmPlugin.provide(
  createComponentExtension({
    name: 'EntityNoticesContent',
    component: {
      lazy: () =>
        import('./components/EntityNoticesContent').then(
          m => m.EntityNoticesContent,
        ),
    },
  }),
);

/**
 * A ticket, a machine or an obsolescence notice that was found, for the items
 * of a search page.
 *
 * @public
 */
export const ItsmSearchResultListItem: (
  props: SearchResultListItemExtensionProps,
) => JSX.Element | null = itsmPlugin.provide(
  createSearchResultListItemExtension({
    name: 'ItsmSearchResultListItem',
    component: () =>
      import('./components/SearchResultListItem').then(
        m => m.ItsmSearchResultListItem,
      ),
    predicate: isDeskFind,
  }),
);
