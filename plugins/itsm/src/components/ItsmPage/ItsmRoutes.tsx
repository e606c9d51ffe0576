import type { ComponentType, ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { GuidedEmptyState } from '@caih/backstage-plugin-itsm-react';
import { Route, Routes, useParams } from 'react-router-dom';
import {
  anniversaryListRouteRef,
  declareRouteRef,
  establishmentRouteRef,
  importRouteRef,
  noticeRouteRef,
  penaltyRouteRef,
  rootRouteRef,
  reportRouteRef,
  serviceLevelsRouteRef,
  ticketRouteRef,
} from '../../routes';
import {
  itsmTranslationRef,
  penaltiesTranslationRef,
  reportsTranslationRef,
} from '../../translations';
import {
  AnniversaryListPage,
  DeclarePage,
  EstablishmentPage,
  ImportPage,
  LevelTicketsPage,
  NoticePage,
  PenaltiesPage,
  PenaltyPage,
  ReportPage,
  ReportsPage,
  TicketPage,
  TicketPrintPage,
} from './pages';
import {
  ESTABLISHMENTS_SECTION,
  FLEET_SECTION,
  OBSOLESCENCE_SECTION,
  type Section,
  SERVICE_LEVELS_SECTION,
  SECTIONS,
} from './sections';
import { SectionTabs } from './SectionTabs';

/** What surrounds a page inside the plugin: it differs by frontend system. */
export type PageFrame = ComponentType<{
  /** Where one is below the list of incidents; absent on the list itself. */
  place?: { label: string; href: string };
  children: ReactNode;
}>;

const FramedTicket = (props: { frame: PageFrame; page: ComponentType }) => {
  const { frame: Frame, page: TheTicket } = props;
  const { ticketId = '' } = useParams();
  const ticketPath = useRouteRef(ticketRouteRef);
  return (
    <Frame place={{ label: ticketId, href: ticketPath({ ticketId }) }}>
      <TheTicket key={ticketId} />
    </Frame>
  );
};

const FramedEstablishment = ({ frame: Frame }: { frame: PageFrame }) => {
  const { establishmentId = '' } = useParams();
  const { t } = useTranslationRef(itsmTranslationRef);
  const pathOf = useRouteRef(establishmentRouteRef);
  return (
    <Frame
      place={{
        label: t('common.establishment'),
        href: pathOf({ establishmentId }),
      }}
    >
      <SectionTabs current={ESTABLISHMENTS_SECTION} />
      <EstablishmentPage
        key={establishmentId}
        establishmentId={establishmentId}
      />
    </Frame>
  );
};

const FramedNotice = ({ frame: Frame }: { frame: PageFrame }) => {
  const { noticeId = '' } = useParams();
  const pathOf = useRouteRef(noticeRouteRef);
  return (
    <Frame place={{ label: noticeId, href: pathOf({ noticeId }) }}>
      <SectionTabs current={OBSOLESCENCE_SECTION} />
      <NoticePage key={noticeId} noticeId={noticeId} />
    </Frame>
  );
};

const FramedAnniversaryList = ({ frame: Frame }: { frame: PageFrame }) => {
  const { listId = '' } = useParams();
  const pathOf = useRouteRef(anniversaryListRouteRef);
  return (
    <Frame place={{ label: listId, href: pathOf({ listId }) }}>
      <SectionTabs current={OBSOLESCENCE_SECTION} />
      <AnniversaryListPage key={listId} listId={listId} />
    </Frame>
  );
};

const FramedImport = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const importPath = useRouteRef(importRouteRef);
  return (
    <Frame place={{ label: t('import.title'), href: importPath() }}>
      <SectionTabs current={FLEET_SECTION} />
      <ImportPage />
    </Frame>
  );
};

const FramedLevelTickets = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  return (
    <Frame place={{ label: t('common.serviceLevels'), href: levelsPath() }}>
      <SectionTabs current={SERVICE_LEVELS_SECTION} />
      <LevelTicketsPage />
    </Frame>
  );
};

const FramedReports = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(reportsTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  return (
    <Frame
      place={{ label: t('reports.title'), href: `${levelsPath()}/reports` }}
    >
      <SectionTabs current={SERVICE_LEVELS_SECTION} />
      <ReportsPage />
    </Frame>
  );
};

const FramedReport = ({ frame: Frame }: { frame: PageFrame }) => {
  const { reportId = '' } = useParams();
  const pathOf = useRouteRef(reportRouteRef);
  return (
    <Frame place={{ label: reportId, href: pathOf({ reportId }) }}>
      <SectionTabs current={SERVICE_LEVELS_SECTION} />
      <ReportPage key={reportId} reportId={reportId} />
    </Frame>
  );
};

const FramedPenalties = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  return (
    <Frame
      place={{
        label: t('penalties.title'),
        href: `${levelsPath()}/penalties`,
      }}
    >
      <SectionTabs current={SERVICE_LEVELS_SECTION} />
      <PenaltiesPage />
    </Frame>
  );
};

const FramedPenalty = ({ frame: Frame }: { frame: PageFrame }) => {
  const { penaltyId = '' } = useParams();
  const pathOf = useRouteRef(penaltyRouteRef);
  return (
    <Frame place={{ label: penaltyId, href: pathOf({ penaltyId }) }}>
      <SectionTabs current={SERVICE_LEVELS_SECTION} />
      <PenaltyPage key={penaltyId} penaltyId={penaltyId} />
    </Frame>
  );
};

const FramedSection = (props: { section: Section; frame: PageFrame }) => {
  const { section, frame: Frame } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const place = section.path
    ? { label: t(section.label), href: `${root}/${section.path}` }
    : undefined;
  return (
    <Frame place={place}>
      <SectionTabs current={section} />
      <section.Page />
    </Frame>
  );
};

const UnknownPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const incidentsPath = useRouteRef(rootRouteRef);
  return (
    <GuidedEmptyState
      title={t('common.unknownPage.title')}
      hint={t('common.unknownPage.hint')}
      action={<Link to={incidentsPath()}>{t('ticketPage.notFound.list')}</Link>}
    />
  );
};

/** The pages below `/itsm`, the same in both frontend systems. */
export const ItsmRoutes = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const declarePath = useRouteRef(declareRouteRef);
  return (
    <Routes>
      {SECTIONS.map(section => (
        <Route
          key={section.path}
          path={`/${section.path}`}
          element={<FramedSection section={section} frame={Frame} />}
        />
      ))}
      <Route
        path="/new"
        element={
          <Frame place={{ label: t('declare.title'), href: declarePath() }}>
            <DeclarePage />
          </Frame>
        }
      />
      <Route path="/fleet/import" element={<FramedImport frame={Frame} />} />
      <Route
        path="/establishments/:establishmentId"
        element={<FramedEstablishment frame={Frame} />}
      />
      <Route
        path="/obsolescence/:noticeId"
        element={<FramedNotice frame={Frame} />}
      />
      <Route
        path="/obsolescence/lists/:listId"
        element={<FramedAnniversaryList frame={Frame} />}
      />
      <Route
        path="/service-levels/tickets"
        element={<FramedLevelTickets frame={Frame} />}
      />
      <Route
        path="/service-levels/reports"
        element={<FramedReports frame={Frame} />}
      />
      <Route
        path="/service-levels/reports/:reportId"
        element={<FramedReport frame={Frame} />}
      />
      <Route
        path="/service-levels/penalties"
        element={<FramedPenalties frame={Frame} />}
      />
      <Route
        path="/service-levels/penalties/:penaltyId"
        element={<FramedPenalty frame={Frame} />}
      />
      <Route
        path="/tickets/:ticketId"
        element={<FramedTicket frame={Frame} page={TicketPage} />}
      />
      <Route
        path="/tickets/:ticketId/print"
        element={<FramedTicket frame={Frame} page={TicketPrintPage} />}
      />
      <Route
        path="*"
        element={
          <Frame>
            <UnknownPage />
          </Frame>
        }
      />
    </Routes>
  );
};
