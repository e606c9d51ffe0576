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
import { Route, Routes, useLocation, useParams } from 'react-router-dom';
import { seesSeveralEstablishments, useMe } from '../../hooks';
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
  anniversariesTranslationRef,
  importTranslationRef,
  itsmTranslationRef,
  penaltiesTranslationRef,
  reportsTranslationRef,
  serviceLevelsTranslationRef,
} from '../../translations';
import { IncidentsPage } from '../IncidentsPage';
import {
  CALLS_SECTION,
  ESTABLISHMENTS_SECTION,
  FLEET_SECTION,
  INCIDENTS_SECTION,
  MESSAGES_SECTION,
  OBSOLESCENCE_SECTION,
  pathOf,
  PREFERENCES_SECTION,
  type Section,
  SectionTabs,
  SERVICE_LEVELS_SECTION,
  STAFF_SECTION,
} from '../Sections';
import type { PageFrame, Place } from './frame';
import {
  AnniversaryListPage,
  CallsPage,
  DeclarePage,
  EstablishmentPage,
  EstablishmentsPage,
  FleetPage,
  ImportPage,
  LevelTicketsPage,
  MessagesPage,
  NoticePage,
  ObsolescencePage,
  PenaltiesPage,
  PenaltyPage,
  PreferencesPage,
  ReportPage,
  ReportsPage,
  ServiceLevelsPage,
  StaffPage,
  TicketPage,
  TicketPrintPage,
} from './pages';
/** A page of a section, with the sections above it. */
const InSection = (props: {
  frame: PageFrame;
  section: Section;
  /** What the section is called, where it is not by its own name. */
  name?: string;
  /** The way down to the page; none to the section's own. */
  below?: readonly Place[];
  children: ReactNode;
}) => {
  const { frame: Frame, section, name, below = [], children } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  return (
    <Frame
      trail={[
        { label: name ?? t(section.label), href: pathOf(section, root) },
        ...below,
      ]}
    >
      <SectionTabs current={section} isBelow={below.length > 0} />
      {children}
    </Frame>
  );
};

/** The page of a section. Told whose it shows as that is known; null of all. */
type SectionPage = ComponentType<{
  onSubject?: (name: string | null) => void;
}>;

const SECTION_PAGES = new Map<Section, SectionPage>([
  [INCIDENTS_SECTION, IncidentsPage],
  [FLEET_SECTION, FleetPage],
  [ESTABLISHMENTS_SECTION, EstablishmentsPage],
  [OBSOLESCENCE_SECTION, ObsolescencePage],
  [SERVICE_LEVELS_SECTION, ServiceLevelsPage],
  [CALLS_SECTION, CallsPage],
  [STAFF_SECTION, StaffPage],
  [MESSAGES_SECTION, MessagesPage],
  [PREFERENCES_SECTION, PreferencesPage],
]);

const FramedSection = (props: {
  section: Section;
  page: SectionPage;
  frame: PageFrame;
}) => {
  const { section, page: ThePage, frame } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const [subject, setSubject] = useState<string | null>(null);
  const [subjectOf, setSubjectOf] = useState(section);
  if (subjectOf !== section) {
    // The frame stays from section to section, with the focus in its tabs;
    // whose the last one showed does not.
    setSubjectOf(section);
    setSubject(null);
  }
  return (
    <InSection
      frame={frame}
      section={section}
      name={[t(section.label), subject].filter(Boolean).join(' · ')}
    >
      <ThePage onSubject={setSubject} />
    </InSection>
  );
};

const FramedTicket = (props: { frame: PageFrame; page: ComponentType }) => {
  const { frame, page: TheTicket } = props;
  const { ticketId = '' } = useParams();
  const ticketPath = useRouteRef(ticketRouteRef);
  return (
    <InSection
      frame={frame}
      section={INCIDENTS_SECTION}
      below={[{ label: ticketId, href: ticketPath({ ticketId }) }]}
    >
      <TheTicket key={ticketId} />
    </InSection>
  );
};

const FramedDeclaration = ({ frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const declarePath = useRouteRef(declareRouteRef);
  return (
    <InSection
      frame={frame}
      section={INCIDENTS_SECTION}
      below={[{ label: t('declare.title'), href: declarePath() }]}
    >
      <DeclarePage />
    </InSection>
  );
};

const FramedImport = ({ frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(importTranslationRef);
  const importPath = useRouteRef(importRouteRef);
  return (
    <InSection
      frame={frame}
      section={FLEET_SECTION}
      below={[{ label: t('import.title'), href: importPath() }]}
    >
      <ImportPage />
    </InSection>
  );
};

const FramedEstablishment = ({ frame }: { frame: PageFrame }) => {
  const { establishmentId = '' } = useParams();
  const { t } = useTranslationRef(itsmTranslationRef);
  const establishmentPath = useRouteRef(establishmentRouteRef);
  const { value: me } = useMe();
  const [named, setNamed] = useState<string | null>(null);
  // Who serves one has no list above its page: it is the section.
  const isOnlyOne = me !== undefined && !seesSeveralEstablishments(me);
  const place = {
    label: named ?? t('common.establishment'),
    href: establishmentPath({ establishmentId }),
  };
  return (
    <InSection
      frame={frame}
      section={ESTABLISHMENTS_SECTION}
      {...(isOnlyOne ? { name: place.label } : { below: [place] })}
    >
      <EstablishmentPage
        key={establishmentId}
        establishmentId={establishmentId}
        onSubject={setNamed}
      />
    </InSection>
  );
};

const FramedNotice = ({ frame }: { frame: PageFrame }) => {
  const { noticeId = '' } = useParams();
  const noticePath = useRouteRef(noticeRouteRef);
  return (
    <InSection
      frame={frame}
      section={OBSOLESCENCE_SECTION}
      below={[{ label: noticeId, href: noticePath({ noticeId }) }]}
    >
      <NoticePage key={noticeId} noticeId={noticeId} />
    </InSection>
  );
};

const FramedAnniversaryList = ({ frame }: { frame: PageFrame }) => {
  const { listId = '' } = useParams();
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const listPath = useRouteRef(anniversaryListRouteRef);
  return (
    <InSection
      frame={frame}
      section={OBSOLESCENCE_SECTION}
      below={[
        {
          label: t('anniversaries.view'),
          href: `${pathOf(OBSOLESCENCE_SECTION, root)}?view=lists`,
        },
        { label: listId, href: listPath({ listId }) },
      ]}
    >
      <AnniversaryListPage key={listId} listId={listId} />
    </InSection>
  );
};

const FramedLevelTickets = ({ frame }: { frame: PageFrame }) => {
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  return (
    <InSection
      frame={frame}
      section={SERVICE_LEVELS_SECTION}
      below={[
        { label: t('levels.tickets.place'), href: `${levelsPath()}/tickets` },
      ]}
    >
      <LevelTicketsPage />
    </InSection>
  );
};

/** Where the reports are. */
function useReportsPlace(): Place {
  const { t } = useTranslationRef(reportsTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  return { label: t('reports.title'), href: `${levelsPath()}/reports` };
}

const FramedReports = ({ frame }: { frame: PageFrame }) => (
  <InSection
    frame={frame}
    section={SERVICE_LEVELS_SECTION}
    below={[useReportsPlace()]}
  >
    <ReportsPage />
  </InSection>
);

const FramedReport = ({ frame }: { frame: PageFrame }) => {
  const { reportId = '' } = useParams();
  const reports = useReportsPlace();
  const reportPath = useRouteRef(reportRouteRef);
  return (
    <InSection
      frame={frame}
      section={SERVICE_LEVELS_SECTION}
      below={[reports, { label: reportId, href: reportPath({ reportId }) }]}
    >
      <ReportPage key={reportId} reportId={reportId} />
    </InSection>
  );
};

/** Where the penalty cases are. */
function usePenaltiesPlace(): Place {
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  return { label: t('penalties.title'), href: `${levelsPath()}/penalties` };
}

const FramedPenalties = ({ frame }: { frame: PageFrame }) => (
  <InSection
    frame={frame}
    section={SERVICE_LEVELS_SECTION}
    below={[usePenaltiesPlace()]}
  >
    <PenaltiesPage />
  </InSection>
);

const FramedPenalty = ({ frame }: { frame: PageFrame }) => {
  const { penaltyId = '' } = useParams();
  const penalties = usePenaltiesPlace();
  const penaltyPath = useRouteRef(penaltyRouteRef);
  return (
    <InSection
      frame={frame}
      section={SERVICE_LEVELS_SECTION}
      below={[
        penalties,
        { label: penaltyId, href: penaltyPath({ penaltyId }) },
      ]}
    >
      <PenaltyPage key={penaltyId} penaltyId={penaltyId} />
    </InSection>
  );
};

/** In no section; the way to each of them stands above it all the same. */
const FramedUnknown = ({ frame: Frame }: { frame: PageFrame }) => {
  const { pathname } = useLocation();
  const { t } = useTranslationRef(itsmTranslationRef);
  const incidentsPath = useRouteRef(rootRouteRef);
  return (
    <Frame trail={[{ label: t('common.unknownPage.title'), href: pathname }]}>
      <SectionTabs current={null} />
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
  ...Array.from(SECTION_PAGES, ([section, page]) => ({
    path: `/${section.path}`,
    show: (frame: PageFrame) => (
      <FramedSection section={section} page={page} frame={frame} />
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
