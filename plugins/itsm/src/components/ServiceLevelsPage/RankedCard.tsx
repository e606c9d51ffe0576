import { useCallback } from 'react';
import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  addMonths,
  type EstablishmentLevels,
  type EstablishmentLevelsPage,
  indicatorOf,
  meetsThresholds,
  noCounts,
  type Rate,
  type RateTold,
  tellRate,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useLocation } from 'react-router-dom';
import { type ReadPage, usePages } from '../../hooks';
import { serviceLevelsTranslationRef } from '../../translations';
import { WideTable } from '../WideTable';
import { Figure } from './Figure';
import { type LevelsView, writeLevelsView } from './levelsView';
import { MetLabel } from './MetLabel';
import { useLevelWords } from './useLevelWords';

const IN_TIME = indicatorOf('closed-in-time') as Rate;
const REOPENED = indicatorOf('reopened') as Rate;
const SHOWN = 20;

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(1), padding: theme.spacing(2) },
  name: { minWidth: 180 },
}));

/** A rate, and what it is of where it is a percentage. */
const RateCell = ({ told }: { told: RateTold }) => {
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const words = useLevelWords();
  return (
    <>
      {words.rate(told)}
      {told.shownAs === 'rate' && (
        <Typography variant="caption" color="textSecondary" component="div">
          {t('levels.rate.of', {
            numerator: words.number(told.numerator),
            denominator: words.number(told.denominator),
          })}
        </Typography>
      )}
    </>
  );
};

const Line = (props: { one: EstablishmentLevels; view: LevelsView }) => {
  const { one, view } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { pathname } = useLocation();
  const counts = { ...noCounts(), ...one.counts };
  const inTime = tellRate(IN_TIME, counts, 'establishment');
  const reopened = tellRate(REOPENED, counts, 'establishment');
  const met = meetsThresholds(counts, 'establishment');
  const of: LevelsView = { ...view, establishment: one.establishmentId };
  return (
    <TableRow>
      <TableCell
        className={classes.name}
        component="th"
        scope="row"
        role="rowheader"
      >
        <Link to={`${pathname}?${writeLevelsView(of)}`}>{one.name}</Link>
        {one.region && (
          <Typography variant="caption" color="textSecondary" component="div">
            {one.region}
          </Typography>
        )}
      </TableCell>
      <TableCell>
        {met === null ? t('levels.rate.none') : <MetLabel met={met} />}
      </TableCell>
      <TableCell align="right">
        <RateCell told={inTime} />
      </TableCell>
      <TableCell align="right">
        <RateCell told={reopened} />
      </TableCell>
      <TableCell align="right">
        <Figure
          view={of}
          population="declared"
          count={counts.declared}
          partName={one.name}
        />
      </TableCell>
    </TableRow>
  );
};

/** The establishments, those that miss a threshold first (DI6). */
export const RankedCard = ({ view }: { view: LevelsView }) => {
  const { to, span } = view;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const api = useApi(itsmApiRef);
  const readPage: ReadPage<EstablishmentLevelsPage> = useCallback(
    (cursor, options) =>
      api.listServiceLevelEstablishments(
        {
          from: addMonths(to, 1 - span),
          to,
          limit: SHOWN,
          ...(cursor !== undefined && { cursor }),
        },
        options,
      ),
    [api, to, span],
  );
  const { page, error, refresh, readMore, isLoading } = usePages(readPage);
  const sentence = () => {
    if (!page) return t('levels.loading');
    if (page.total === 0) return t('levels.ranked.none');
    return page.below === 0
      ? t('levels.ranked.belowNone')
      : t('levels.ranked.below', { count: page.below });
  };

  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('levels.ranked')}
      </Typography>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      <Typography variant="body2" role="status">
        {sentence()}
      </Typography>
      {page && page.items.length > 0 && (
        <WideTable label={t('levels.ranked')}>
          <Table size="small" aria-label={t('levels.ranked')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('levels.ranked.name')}</TableCell>
                <TableCell>{t('levels.ranked.verdict')}</TableCell>
                <TableCell align="right">{t('levels.column.rate')}</TableCell>
                <TableCell align="right">
                  {t('levels.column.reopened')}
                </TableCell>
                <TableCell align="right">
                  {t('levels.column.declared')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {page.items.map(one => (
                <Line key={one.establishmentId} one={one} view={view} />
              ))}
            </TableBody>
          </Table>
        </WideTable>
      )}
      {readMore && (
        <div>
          <Button
            size="small"
            variant="outlined"
            aria-disabled={isLoading}
            onClick={isLoading ? undefined : readMore}
          >
            {t('levels.ranked.more')}
          </Button>
        </div>
      )}
    </Paper>
  );
};
