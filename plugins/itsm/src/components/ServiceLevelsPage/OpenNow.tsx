import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServiceLevels } from '@caih/backstage-plugin-itsm-common';
import { rootRouteRef } from '../../routes';
import { serviceLevelsTranslationRef } from '../../translations';
import { useLevelWords } from './useLevelWords';

const useStyles = makeStyles(theme => ({
  root: {
    alignContent: 'start',
    display: 'grid',
    gap: theme.spacing(0.5),
    padding: theme.spacing(2),
  },
  list: { margin: 0 },
  row: {
    alignItems: 'baseline',
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
    padding: theme.spacing(0.5, 0),
    '&:first-child': { borderTop: 'none' },
    '& dd': { fontVariantNumeric: 'tabular-nums', fontWeight: 700, margin: 0 },
  },
}));

/** A count that opens its tickets. */
const Line = (props: { label: string; count: number; to: string }) => {
  const { label, count, to } = props;
  const classes = useStyles();
  const { number } = useLevelWords();
  return (
    <div className={classes.row}>
      <Typography variant="body2" component="dt">
        {label}
      </Typography>
      <dd>
        {count === 0 ? (
          '0'
        ) : (
          <Link to={to} aria-label={`${label} ${number(count)}`}>
            {number(count)}
          </Link>
        )}
      </dd>
    </div>
  );
};

/** Tickets that are not settled, so that not closing improves nothing (DI13). */
export const OpenNow = (props: {
  open: ServiceLevels['open'];
  establishment: string | null;
}) => {
  const { open, establishment } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const incidents = useRouteRef(rootRouteRef)();
  const listOf = (search: Record<string, string>) =>
    `${incidents}?${new URLSearchParams({
      ...search,
      ...(establishment && { establishment }),
    })}`;
  const lines = [
    {
      label: t('levels.now.open'),
      count: open.open,
      to: listOf({ view: 'open' }),
    },
    {
      label: t('levels.now.late'),
      count: open.late,
      to: listOf({ view: 'late' }),
    },
    {
      label: t('levels.now.awaiting'),
      count: open.awaitingApproval,
      to: listOf({ view: 'all', state: 'restored' }),
    },
  ];
  const ages = open.ages.map(({ underDays, count }, index) => {
    const fromDays = open.ages[index - 1]?.underDays;
    return {
      label: t(`levels.now.age.${underDays ?? 'older'}` as 'levels.now.age.1'),
      count,
      to: listOf({
        view: 'open',
        ...(fromDays && { 'age-from': String(fromDays) }),
        ...(underDays && { 'age-under': String(underDays) }),
      }),
    };
  });
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.now')}
      </Typography>
      <dl className={classes.list}>
        {lines.map(({ label, count, to }) => (
          <Line key={label} label={label} count={count} to={to} />
        ))}
      </dl>
      <Typography variant="subtitle2" component="h3">
        {t('levels.now.ages')}
      </Typography>
      <dl className={classes.list}>
        {ages.map(({ label, count, to }) => (
          <Line key={label} label={label} count={count} to={to} />
        ))}
      </dl>
      <Typography variant="caption" color="textSecondary" component="p">
        {t('levels.now.what')}
      </Typography>
    </Paper>
  );
};
