import { Link } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  indicatorOf,
  type Rate,
  type ReportDetail,
  reportPlanPermission,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  ItsmApiError,
  itsmApiRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { may, useMe, useWhileVisible } from '../../hooks';
import { serviceLevelsRouteRef } from '../../routes';
import { reportsTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { SentTo } from '../MessageLine';
import { DocumentButton } from '../Documents';
import { Dysfunctions } from './Dysfunctions';
import { ReportFigures } from './ReportFigures';
import { useReportName } from './useReportName';

const FORMATS = ['pdf', 'xlsx'] as const;
const PROMISED = (['closed-in-time', 'reopened'] as const).map(
  id => indicatorOf(id) as Rate,
);

/** A report is sent within moments of its making: what became of it is asked for again. */
const REFRESH_SECONDS = 10;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  columns: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 7fr) minmax(0, 5fr)',
    },
  },
  column: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  part: { padding: theme.spacing(2) },
  files: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

const Shown = (props: {
  report: ReportDetail;
  mayPlan: boolean;
  onChanged: () => void;
}) => {
  const { report, mayPlan, onChanged } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const api = useApi(itsmApiRef);
  const format = useFormat();
  const nameOf = useReportName();
  const { levels } = report;
  const missed = PROMISED.filter(
    rate => tellRate(rate, levels.counts, levels.scale).met === false,
  ).length;
  return (
    <article className={classes.root}>
      <Typography variant="h4" component="h2">
        {nameOf(report)}
      </Typography>
      <Alert severity={missed === 0 ? 'success' : 'warning'} role="note">
        {missed === 0
          ? t('reports.missed.none')
          : t('reports.missed', { count: missed })}
      </Alert>
      <div className={classes.columns}>
        <div className={classes.column}>
          <ReportFigures levels={levels} />
          {report.kind === 'quarterly' && (
            <Dysfunctions
              report={report}
              mayPlan={mayPlan}
              onChanged={onChanged}
            />
          )}
        </div>
        <div className={classes.column}>
          <Paper
            className={classes.part}
            variant="outlined"
            component="section"
          >
            <FactList
              facts={[
                {
                  label: t('reports.fact.whose'),
                  value: report.establishment?.name ?? t('reports.lot'),
                },
                { label: t('reports.fact.number'), value: report.id },
                {
                  label: t('reports.fact.made'),
                  value: format.instant(report.madeAt, { now: report.now }),
                },
              ]}
            />
            <div className={classes.files}>
              {FORMATS.map(kind => (
                <DocumentButton
                  key={kind}
                  label={t(`reports.file.${kind}`)}
                  read={language =>
                    api.getReportFile(report.id, kind, { language })
                  }
                />
              ))}
            </div>
          </Paper>
          <SentTo
            title={t('reports.sent')}
            none={t(
              report.establishment ? 'reports.sent.own' : 'reports.sent.none',
            )}
            messages={report.messages}
          />
        </div>
      </div>
    </article>
  );
};

/** A report of service levels, as it was made and sent. */
export const ReportPage = ({ reportId }: { reportId: string }) => {
  const classes = useStyles();
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(reportsTranslationRef);
  const reportsPath = `${useRouteRef(serviceLevelsRouteRef)()}/reports`;
  const { value: me } = useMe();
  const {
    value: report,
    error,
    retry,
  } = useAsyncRetry(() => api.getReport(reportId), [api, reportId]);
  useWhileVisible(retry, REFRESH_SECONDS);

  if (error instanceof ItsmApiError && [400, 404].includes(error.status)) {
    return (
      <GuidedEmptyState
        title={t('reports.unknown')}
        hint={t('reports.unknownHint')}
        action={<Link to={reportsPath}>{t('reports.back')}</Link>}
      />
    );
  }
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  return (
    <div className={classes.root}>
      <Link to={reportsPath}>{t('reports.back')}</Link>
      {report ? (
        <Shown
          report={report}
          mayPlan={me !== undefined && may(me, reportPlanPermission)}
          onChanged={retry}
        />
      ) : (
        <div role="status" aria-label={t('reports.loading')}>
          <Skeleton variant="text" width="60%" height={48} />
          <Skeleton variant="rect" height={240} />
        </div>
      )}
    </div>
  );
};
