import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import type { Population, Split } from '@caih/backstage-plugin-itsm-common';
import { serviceLevelsRouteRef } from '../../routes';
import { serviceLevelsTranslationRef } from '../../translations';
import { type LevelsView, ticketsSearch } from './levelsView';
import { useLevelWords } from './useLevelWords';

const useStyles = makeStyles({
  root: { fontVariantNumeric: 'tabular-nums', fontWeight: 700 },
});

/** Where the tickets behind a figure of a view are. */
export function useTicketsPath(view: LevelsView) {
  const path = useRouteRef(serviceLevelsRouteRef)();
  return (population: Population, part?: { split: Split; part: string }) =>
    `${path}/tickets?${ticketsSearch(view, population, part)}`;
}

/** A count that opens the tickets it counts; nothing opens to nothing. */
export const Figure = (props: {
  view: LevelsView;
  population: Population;
  count: number;
  part?: { split: Split; part: string };
  /** What the part is called, for who hears the figure alone. */
  partName?: string;
}) => {
  const { view, population, count, part, partName } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(serviceLevelsTranslationRef);
  const { number } = useLevelWords();
  const pathOf = useTicketsPath(view);
  if (count === 0) return <span className={classes.root}>0</span>;
  const name = t(`levels.population.${population}`);
  return (
    <Link
      className={classes.root}
      to={pathOf(population, part)}
      aria-label={t('levels.open', {
        name: partName ? `${name}, ${partName}` : name,
        count,
        number: number(count),
      })}
    >
      {number(count)}
    </Link>
  );
};
