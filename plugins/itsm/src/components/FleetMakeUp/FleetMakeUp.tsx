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
  itsmReactTranslationRef,
} from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { fleetTasksTranslationRef } from '../../translations';
import type { FleetFilters } from '../FleetPage/fleetFilters';
import { ListLink } from './ListLink';

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

/** A count that opens the list of what it counts; nothing opens to nothing. */
const Figure = (props: {
  count: number;
  filters: Partial<FleetFilters>;
  label: string;
}) => {
  const { count, filters, label } = props;
  const classes = useStyles();
  return count === 0 ? (
    <span className={classes.figure}>0</span>
  ) : (
    <ListLink className={classes.figure} filters={filters} label={label}>
      {count}
    </ListLink>
  );
};

/** How many of each. */
const Counts = (props: {
  title: string;
  heading: 'h3' | 'h4';
  counts: {
    key: string;
    name: string;
    what?: ReactNode;
    count: number;
    filters: Partial<FleetFilters>;
  }[];
}) => {
  const { title, heading, counts } = props;
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const classes = useStyles();
  return (
    <div>
      <Typography variant="subtitle2" component={heading}>
        {title}
      </Typography>
      <ul className={classes.counts} aria-label={title}>
        {counts.map(({ key, name, what = name, count, filters }) => (
          <li key={key} className={classes.count}>
            <Typography variant="body2" component="span">
              {what}
            </Typography>
            <Figure
              count={count}
              filters={filters}
              label={t('makeUp.countOf', { name, number: String(count) })}
            />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** What a fleet is made of today, what ends of it, and its class (B6, BI2). */
export const FleetMakeUp = (props: {
  composition: FleetComposition;
  /** The one it is of; of all one sees where absent. */
  establishment: string | null;
  /** Whether it is of one establishment: a class is that of one's fleet (B6). */
  isOfOne: boolean;
  /** Of its parts, one below that of what it stands in. */
  heading: 'h3' | 'h4';
}) => {
  const { composition, establishment, isOfOne, heading } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const { t: shared } = useTranslationRef(itsmReactTranslationRef);
  const language = useLanguage();
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
          ...(isOfOne
            ? [
                t(`makeUp.class.${servers.class}`),
                t('makeUp.inventory', { count: servers.inventoryDays }),
              ]
            : []),
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
          heading={heading}
          counts={levels
            .filter(({ count }) => count > 0)
            .map(({ level, count }) => ({
              key: level,
              name: shared(`level.${level}`),
              what: <ContractLevelLabel level={level} />,
              count,
              filters: { establishment, level },
            }))}
        />
        <div>
          <Typography variant="subtitle2" component={heading}>
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
                  <TableCell align="right">
                    <Figure
                      count={count}
                      filters={{ establishment, endsWithin: days }}
                      label={t('makeUp.horizonEnds', {
                        number: String(count),
                        horizon: t(`makeUp.horizon.${days}`),
                      })}
                    />
                  </TableCell>
                  <TableCell align="right">
                    <Figure
                      count={lost}
                      filters={{ establishment, endsWithin: days, lost: true }}
                      label={t('makeUp.horizonLost', {
                        number: String(lost),
                        horizon: t(`makeUp.horizon.${days}`),
                      })}
                    />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </div>
        <Counts
          title={t('makeUp.categories')}
          heading={heading}
          counts={categories.map(({ category, count }) => ({
            key: category,
            name: HARDWARE_CATEGORY_NAMES[category][language],
            count,
            filters: { establishment, category },
          }))}
        />
      </div>
    </div>
  );
};
