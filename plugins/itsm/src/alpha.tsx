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
import { RiToolsLine } from '@remixicon/react';
import { itsmApiFactory } from './apis';
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
    title: 'Incidents',
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

/**
 * The incidents, and what a machine's catalog page says of its contract.
 *
 * @alpha
 */
export default createFrontendPlugin({
  pluginId: 'itsm',
  title: 'Incidents',
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
  ],
});

export {
  adoptionTranslationRef,
  anniversariesTranslationRef,
  declarationsTranslationRef,
  endOfLifeTranslationRef,
  fleetTasksTranslationRef,
  itsmTranslationRef,
  ordersTranslationRef,
  penaltiesTranslationRef,
  reportsTranslationRef,
  serviceLevelsTranslationRef,
  technicalStateTranslationRef,
} from './translations';
