/**
 * The maintenance desk as a plugin of the new frontend system.
 *
 * @packageDocumentation
 */
import {
  ApiBlueprint,
  PageBlueprint,
  createFrontendPlugin,
} from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityContentBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
  type SearchResultListItemBlueprintParams,
} from '@backstage/plugin-search-react/alpha';
import {
  RiAlarmWarningLine,
  RiCalendarCloseLine,
  RiServerLine,
  RiToolsLine,
} from '@remixicon/react';
import {
  MACHINE_DOCUMENT_TYPE,
  NOTICE_DOCUMENT_TYPE,
  TICKET_DOCUMENT_TYPE,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiFactory } from './apis';
import { isDeskFind } from './isDeskFind';
import { isEstablishment } from './isEstablishment';
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

type SearchResultItem = Awaited<
  ReturnType<SearchResultListItemBlueprintParams['component']>
>;

const MACHINE = { kind: 'resource', 'spec.type': 'hardware' };
/** Of software, others have resources too. */
const SOFTWARE_ITEM = {
  kind: 'resource',
  'spec.type': 'software',
  'spec.hardware.category': { $exists: true },
};
const HARDWARE = { $any: [MACHINE, SOFTWARE_ITEM] };

const itsmApi = ApiBlueprint.make({
  params: define => define(itsmApiFactory),
});

const itsmPage = PageBlueprint.make({
  params: {
    path: '/itsm',
    routeRef: rootRouteRef,
    title: 'Maintenance',
    icon: <RiToolsLine />,
    loader: async () => {
      const { NfsItsmPage } = await import('./components/ItsmPage/alpha');
      return <NfsItsmPage />;
    },
  },
});

const hardwareContractCard = EntityCardBlueprint.make({
  name: 'hardware-contract',
  params: {
    type: 'content',
    filter: HARDWARE,
    loader: async () => {
      const { EntityHardwareContractCard } = await import(
        './components/EntityHardwareContractCard'
      );
      return <EntityHardwareContractCard />;
    },
  },
});

const technicalStateCard = EntityCardBlueprint.make({
  name: 'technical-state',
  params: {
    type: 'content',
    filter: HARDWARE,
    loader: async () => {
      const { EntityTechnicalStateCard } = await import(
        './components/TechnicalState'
      );
      return <EntityTechnicalStateCard />;
    },
  },
});

const establishmentCard = EntityCardBlueprint.make({
  name: 'establishment',
  params: {
    type: 'content',
    filter: isEstablishment,
    loader: async () => {
      const { EntityEstablishmentCard } = await import(
        './components/EntityEstablishmentCard'
      );
      return <EntityEstablishmentCard />;
    },
  },
});

const serviceLevelsCard = EntityCardBlueprint.make({
  name: 'service-levels',
  params: {
    type: 'content',
    filter: isEstablishment,
    loader: async () => {
      const { EntityServiceLevelsCard } = await import(
        './components/EntityServiceLevelsCard'
      );
      return <EntityServiceLevelsCard />;
    },
  },
});

const ticketsContent = EntityContentBlueprint.make({
  name: 'tickets',
  params: {
    path: '/tickets',
    title: 'Tickets',
    group: 'operation',
    filter: HARDWARE,
    loader: async () => {
      const { EntityTicketsContent } = await import(
        './components/EntityTicketsContent'
      );
      return <EntityTicketsContent />;
    },
  },
});

const noticesContent = EntityContentBlueprint.make({
  name: 'notices',
  params: {
    path: '/obsolescence',
    // The same word in both languages: titles of tabs have only one.
    title: 'Obsolescence',
    group: 'operation',
    filter: isEstablishment,
    loader: async () => {
      const { EntityNoticesContent } = await import(
        './components/EntityNoticesContent'
      );
      return <EntityNoticesContent />;
    },
  },
});

const searchResultListItem = SearchResultListItemBlueprint.make({
  params: {
    predicate: isDeskFind,
    component: async () => {
      const { ItsmSearchResultListItem } = await import(
        './components/SearchResultListItem'
      );
      return ItsmSearchResultListItem as SearchResultItem;
    },
  },
});

// The same words in both languages: names of types have only one.
const ticketResultType = SearchFilterResultTypeBlueprint.make({
  name: 'tickets',
  params: {
    value: TICKET_DOCUMENT_TYPE,
    name: 'Incidents',
    icon: <RiAlarmWarningLine />,
  },
});
const machineResultType = SearchFilterResultTypeBlueprint.make({
  name: 'machines',
  params: {
    value: MACHINE_DOCUMENT_TYPE,
    name: 'Machines',
    icon: <RiServerLine />,
  },
});
const noticeResultType = SearchFilterResultTypeBlueprint.make({
  name: 'notices',
  params: {
    value: NOTICE_DOCUMENT_TYPE,
    name: 'Obsolescence',
    icon: <RiCalendarCloseLine />,
  },
});

/**
 * The incidents, and what a machine's catalog page says of its contract.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'itsm',
  title: 'Maintenance',
  icon: <RiToolsLine />,
  info: { packageJson: () => import('../package.json') },
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
  extensions: [
    itsmApi,
    itsmPage,
    hardwareContractCard,
    technicalStateCard,
    establishmentCard,
    serviceLevelsCard,
    ticketsContent,
    noticesContent,
    searchResultListItem,
    ticketResultType,
    machineResultType,
    noticeResultType,
  ],
});

export {
  adoptionTranslationRef,
  anniversariesTranslationRef,
  declarationsTranslationRef,
  endOfLifeTranslationRef,
  fleetTasksTranslationRef,
  importTranslationRef,
  itsmTranslationRef,
  ordersTranslationRef,
  penaltiesTranslationRef,
  reportsTranslationRef,
  searchTranslationRef,
  serviceLevelsTranslationRef,
  technicalStateTranslationRef,
} from './translations';
