import {
  type ComponentType,
  type ReactElement,
  type ReactNode,
  useState,
} from 'react';
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
  importTranslationRef,
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

const FramedDeclaration = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const declarePath = useRouteRef(declareRouteRef);
  return (
    <Frame place={{ label: t('declare.title'), href: declarePath() }}>
      <DeclarePage />
    </Frame>
  );
};

const FramedImport = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(importTranslationRef);
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
  const [subject, setSubject] = useState<string | null>(null);
  const place = section.path
    ? {
        label: [t(section.label), subject].filter(Boolean).join(' · '),
        href: `${root}/${section.path}`,
      }
    : undefined;
  return (
    <Frame place={place}>
      <SectionTabs current={section} />
      <section.Page onSubject={setSubject} />
    </Frame>
  );
};

const FramedUnknown = ({ frame: Frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const incidentsPath = useRouteRef(rootRouteRef);
  return (
    <Frame>
      <GuidedEmptyState
        title={t('common.unknownPage.title')}
        hint={t('common.unknownPage.hint')}
        action={
          <Link to={incidentsPath()}>{t('ticketPage.notFound.list')}</Link>
        }
      />
    </Frame>
  );
};

/** The pages, by their paths below `/itsm`. */
export const ROUTES: readonly {
  path: string;
  show(frame: PageFrame): ReactElement;
}[] = [
  ...SECTIONS.map(section => ({
    path: `/${section.path}`,
    show: (frame: PageFrame) => (
      <FramedSection section={section} frame={frame} />
    ),
  })),
  { path: '/new', show: frame => <FramedDeclaration frame={frame} /> },
  { path: '/fleet/import', show: frame => <FramedImport frame={frame} /> },
  {
    path: '/establishments/:establishmentId',
    show: frame => <FramedEstablishment frame={frame} />,
  },
  {
    path: '/obsolescence/:noticeId',
    show: frame => <FramedNotice frame={frame} />,
  },
  {
    path: '/obsolescence/lists/:listId',
    show: frame => <FramedAnniversaryList frame={frame} />,
  },
  {
    path: '/service-levels/tickets',
    show: frame => <FramedLevelTickets frame={frame} />,
  },
  {
    path: '/service-levels/reports',
    show: frame => <FramedReports frame={frame} />,
  },
  {
    path: '/service-levels/reports/:reportId',
    show: frame => <FramedReport frame={frame} />,
  },
  {
    path: '/service-levels/penalties',
    show: frame => <FramedPenalties frame={frame} />,
  },
  {
    path: '/service-levels/penalties/:penaltyId',
    show: frame => <FramedPenalty frame={frame} />,
  },
  {
    path: '/tickets/:ticketId',
    show: frame => <FramedTicket frame={frame} page={TicketPage} />,
  },
  {
    path: '/tickets/:ticketId/print',
    show: frame => <FramedTicket frame={frame} page={TicketPrintPage} />,
  },
  { path: '*', show: frame => <FramedUnknown frame={frame} /> },
];

/** The page that the address asks for, the same in both frontend systems. */
export const ItsmRoutes = ({ frame }: { frame: PageFrame }) => (
  <Routes>
    {ROUTES.map(route => (
      <Route key={route.path} path={route.path} element={route.show(frame)} />
    ))}
  </Routes>
);
