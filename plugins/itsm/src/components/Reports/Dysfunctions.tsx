import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Dysfunction,
  type ReportDetail,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { ticketRouteRef } from '../../routes';
import { reportsTranslationRef } from '../../translations';
import { AxesForm } from './AxesForm';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  tickets: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 1) },
  axis: { whiteSpace: 'pre-wrap' },
}));

/** The last axis written of a dysfunction. */
export function axisOf(
  { axes }: Pick<ReportDetail, 'axes'>,
  { maker, model }: Pick<Dysfunction, 'maker' | 'model'>,
) {
  return axes.find(one => one.maker === maker && one.model === model);
}

const One = (props: { report: ReportDetail; dysfunction: Dysfunction }) => {
  const { report, dysfunction } = props;
  const { maker, model, incidents, establishments, late, tickets } =
    dysfunction;
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const format = useFormat();
  const ticketPath = useRouteRef(ticketRouteRef);
  const axis = axisOf(report, dysfunction);
  return (
    <li className={classes.one}>
      <Typography variant="subtitle1" component="h4">
        {makerAndModel({ maker, model })}
      </Typography>
      <Typography variant="body2">
        {t('reports.dysfunctions.of', {
          incidents: String(incidents),
          establishments: String(establishments),
          late: String(late),
        })}
      </Typography>
      <div className={classes.tickets}>
        {tickets.map(ticketId => (
          <Link key={ticketId} to={ticketPath({ ticketId })}>
            {ticketId}
          </Link>
        ))}
      </div>
      {axis ? (
        <>
          <Typography className={classes.axis}>{axis.axis}</Typography>
          <Typography variant="body2" color="textSecondary">
            {t('reports.axis.by', {
              day: format.day(axis.plannedFor),
              name: axis.recordedBy,
              instant: format.instant(axis.recordedAt, { now: report.now }),
            })}
          </Typography>
        </>
      ) : (
        <Typography variant="body2" color="textSecondary">
          {t('reports.axis.none')}
        </Typography>
      )}
    </li>
  );
};

/** What broke down at several establishments, and what is done about it (CCTP 2.1.33). */
export const Dysfunctions = (props: {
  report: ReportDetail;
  mayPlan: boolean;
  onChanged: () => void;
}) => {
  const { report, mayPlan, onChanged } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const [isWriting, setWriting] = useState(false);
  const named = report.namedDysfunctions;
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {t('reports.dysfunctions')}
      </Typography>
      <Typography variant="body2">
        {t(
          named.length === 0
            ? 'reports.dysfunctions.none'
            : 'reports.dysfunctions.what',
        )}
      </Typography>
      {named.length < report.dysfunctions && (
        <Typography variant="body2">
          {t('reports.dysfunctions.some', {
            shown: String(named.length),
            total: String(report.dysfunctions),
          })}
        </Typography>
      )}
      {isWriting ? (
        <AxesForm
          report={report}
          onCancel={() => setWriting(false)}
          onSent={() => {
            setWriting(false);
            onChanged();
          }}
        />
      ) : (
        <>
          <ul className={classes.list} aria-label={t('reports.dysfunctions')}>
            {named.map(one => (
              <One
                key={`${one.maker} ${one.model}`}
                report={report}
                dysfunction={one}
              />
            ))}
          </ul>
          {mayPlan && named.length > 0 && (
            <div>
              <Button
                color="primary"
                variant="outlined"
                onClick={() => setWriting(true)}
              >
                {t('reports.axis.write')}
              </Button>
            </div>
          )}
        </>
      )}
    </Paper>
  );
};
