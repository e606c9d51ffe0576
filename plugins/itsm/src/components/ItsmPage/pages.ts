import { TicketSkeleton } from '../TicketPage/TicketSkeleton';
import { onDemand } from './onDemand';
import { BlockSkeleton, OneThingSkeleton } from './PageSkeletons';

// Every page but the list of incidents, which is what one opens the desk for.

export const AnniversaryListPage = onDemand(
  () => import('../AnniversaryLists').then(one => one.AnniversaryListPage),
  OneThingSkeleton,
);

export const CallsPage = onDemand(
  () => import('../CallsPage').then(one => one.CallsPage),
  BlockSkeleton,
);

export const DeclarePage = onDemand(
  () => import('../DeclarePage').then(one => one.DeclarePage),
  BlockSkeleton,
);

export const EstablishmentPage = onDemand(
  () => import('../EstablishmentPage').then(one => one.EstablishmentPage),
  OneThingSkeleton,
);

export const EstablishmentsPage = onDemand(() =>
  import('../EstablishmentsPage').then(one => one.EstablishmentsPage),
);

export const FleetPage = onDemand(() =>
  import('../FleetPage').then(one => one.FleetPage),
);

export const ImportPage = onDemand(
  () => import('../ImportPage').then(one => one.ImportPage),
  BlockSkeleton,
);

export const LevelTicketsPage = onDemand(
  () => import('../ServiceLevelsPage').then(one => one.LevelTicketsPage),
  BlockSkeleton,
);

export const MessagesPage = onDemand(
  () => import('../MessagesPage').then(one => one.MessagesPage),
  BlockSkeleton,
);

export const NoticePage = onDemand(
  () => import('../NoticePage').then(one => one.NoticePage),
  OneThingSkeleton,
);

export const ObsolescencePage = onDemand(
  () => import('../ObsolescencePage').then(one => one.ObsolescencePage),
  BlockSkeleton,
);

export const PenaltiesPage = onDemand(() =>
  import('../Penalties').then(one => one.PenaltiesPage),
);

export const PenaltyPage = onDemand(
  () => import('../Penalties').then(one => one.PenaltyPage),
  OneThingSkeleton,
);

export const PreferencesPage = onDemand(
  () => import('../PreferencesPage').then(one => one.PreferencesPage),
  BlockSkeleton,
);

export const ReportPage = onDemand(
  () => import('../Reports').then(one => one.ReportPage),
  OneThingSkeleton,
);

export const ReportsPage = onDemand(() =>
  import('../Reports').then(one => one.ReportsPage),
);

export const ServiceLevelsPage = onDemand(
  () => import('../ServiceLevelsPage').then(one => one.ServiceLevelsPage),
  BlockSkeleton,
);

export const StaffPage = onDemand(() =>
  import('../StaffPage').then(one => one.StaffPage),
);

export const TicketPage = onDemand(
  () => import('../TicketPage').then(one => one.TicketPage),
  TicketSkeleton,
);

export const TicketPrintPage = onDemand(
  () => import('../TicketPage').then(one => one.TicketPrintPage),
  TicketSkeleton,
);
