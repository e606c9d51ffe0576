import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  type FleetComposition,
  HARDWARE_CATEGORY_NAMES,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
  columns: {
    display: 'grid',
    gap: theme.spacing(2, 4),
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
  },
  counts: { listStyle: 'none', margin: 0, padding: 0 },
  count: {
    alignItems: 'baseline',
    borderTop: `1px solid ${theme.palette.divider}`,
    display: 'flex',
    gap: theme.spacing(2),
    justifyContent: 'space-between',
    padding: theme.spacing(0.5, 0),
    '&:first-child': { borderTop: 'none' },
  },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: 700 },
  ends: {
    '& td, & th': { padding: theme.spacing(0.5, 1) },
    '& th': { lineHeight: 1.3 },
    '& th[scope=row]': { whiteSpace: 'nowrap' },
  },
}));

/** How many of each. */
const Counts = (props: {
  title: string;
  counts: { key: string; what: ReactNode; count: number }[];
}) => {
  const { title, counts } = props;
  const classes = useStyles();
  return (
    <div>
      <Typography variant="subtitle2" component="h4">
        {title}
      </Typography>
      <ul className={classes.counts} aria-label={title}>
        {counts.map(({ key, what, count }) => (
          <li key={key} className={classes.count}>
            <Typography variant="body2" component="span">
              {what}
            </Typography>
            <Typography
              variant="body2"
              component="span"
              className={classes.figure}
            >
              {count}
            </Typography>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a fleet is made of today, what ends of it, and its class (B6, BI2). */
export const FleetMakeUp = ({
  composition,
}: {
  composition: FleetComposition;
}) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { locale } = useFormat();
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const { total, levels, categories, ends, servers } = composition;
  const countAt = (wanted: string) =>
    levels.find(({ level }) => level === wanted)?.count ?? 0;
  const uncovered = countAt('not-covered');
  const unknown = countAt('to-be-checked');
  if (total === 0) {
    return <Typography color="textSecondary">{t('makeUp.none')}</Typography>;
  }
  return (
    <div className={classes.root}>
      <Typography>
        <strong>{t('makeUp.total', { count: total })}</strong>
        {' · '}
        {[
          t('makeUp.servers', { count: servers.count }),
          t(`makeUp.class.${servers.class}`),
          t('makeUp.inventory', { count: servers.inventoryDays }),
        ].join(', ')}
      </Typography>
      {uncovered > 0 && (
        <Alert severity="error">
          {t('makeUp.uncovered', { count: uncovered })}
        </Alert>
      )}
      {unknown > 0 && (
        <Alert severity="warning">
          {t('makeUp.unknown', { count: unknown })}
        </Alert>
      )}
      <div className={classes.columns}>
        <Counts
          title={t('makeUp.levels')}
          counts={levels
            .filter(({ count }) => count > 0)
            .map(({ level, count }) => ({
              key: level,
              what: <ContractLevelLabel level={level} />,
              count,
            }))}
        />
        <div>
          <Typography variant="subtitle2" component="h4">
            {t('makeUp.ends')}
          </Typography>
          <Table size="small" className={classes.ends}>
            <TableHead>
              <TableRow>
                <TableCell>{t('makeUp.horizon')}</TableCell>
                <TableCell align="right">{t('makeUp.change')}</TableCell>
                <TableCell align="right">{t('makeUp.lost')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {ends.map(({ days, ends: count, lost }) => (
                <TableRow key={days}>
                  <TableCell component="th" scope="row" role="rowheader">
                    {t(`makeUp.horizon.${days}`)}
                  </TableCell>
                  <TableCell align="right" className={classes.figure}>
                    {count}
                  </TableCell>
                  <TableCell align="right" className={classes.figure}>
                    {lost}
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
        <Counts
          title={t('makeUp.categories')}
          counts={categories.map(({ category, count }) => ({
            key: category,
            what: HARDWARE_CATEGORY_NAMES[category][language],
            count,
          }))}
        />
      </div>
    </div>
  );
};
