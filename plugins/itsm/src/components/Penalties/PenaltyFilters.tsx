import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  addMonths,
  CONTRACT_TIME_ZONE,
  isLocalMonth,
  type LocalMonth,
  localMonthIn,
  type Me,
  monthsFromTo,
  PENALTY_KINDS,
  PENALTY_STATES,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { seesLot, seesSeveralEstablishments } from '../../hooks';
import { penaltiesTranslationRef } from '../../translations';
import { DocumentButton } from '../Documents';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { useLevelWords } from '../ServiceLevelsPage';

const SCALES = ['establishment', 'lot'] as const;

/** Months that are offered, back from the present one. */
const MONTHS_BACK = 24;

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1.5, 2),
  },
}));

/** What is looked for, in the address. */
export function readPenaltyFilters(search: URLSearchParams) {
  const month = search.get('month') ?? '';
  return {
    establishment: search.get('establishment') ?? undefined,
    scale: SCALES.find(one => one === search.get('scale')),
    month: isLocalMonth(month) ? month : undefined,
    kind: PENALTY_KINDS.find(one => one === search.get('kind')),
    state: PENALTY_STATES.find(one => one === search.get('state')),
  };
}

/** The question that the filters put to the desk. */
export function penaltyQueryOf({
  kind,
  state,
  ...filters
}: ReturnType<typeof readPenaltyFilters>) {
  return { ...filters, kind: kind && [kind], state: state && [state] };
}

/** Chooses which cases are listed, and gives all of those as a workbook. */
export const PenaltyFilters = (props: {
  me: Me;
  filters: ReturnType<typeof readPenaltyFilters>;
  onChoose: (name: string, value: string | null) => void;
}) => {
  const { me, filters, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const api = useApi(itsmApiRef);
  const { month: monthName } = useLevelWords();

  const select = <Value extends string>(
    name: keyof typeof filters,
    label: string,
    values: readonly Value[],
    nameOf: (value: Value) => string,
  ) => (
    <ListSelect<string>
      label={label}
      value={filters[name] ?? ''}
      onChange={value => onChoose(name, value)}
      options={[
        { value: '', label: t('penalties.filter.any') },
        ...values.map(value => ({ value, label: nameOf(value) })),
      ]}
    />
  );
  return (
    <Paper className={classes.root} variant="outlined">
      {seesSeveralEstablishments(me) && (
        <EstablishmentSelect
          me={me}
          value={filters.establishment ?? null}
          onChange={one => onChoose('establishment', one)}
        />
      )}
      {seesLot(me) &&
        select('scale', t('penalties.filter.scale'), SCALES, one =>
          t(`penalties.filter.scale.${one}`),
        )}
      {select(
        'month',
        t('penalties.filter.month'),
        monthsOffered(me.now, filters.month),
        monthName,
      )}
      {select('kind', t('penalties.filter.kind'), PENALTY_KINDS, one =>
        t(`penalties.kind.${one}`),
      )}
      {select('state', t('penalties.filter.state'), PENALTY_STATES, one =>
        t(`penalties.state.${one}`),
      )}
      <DocumentButton
        label={t('penalties.export')}
        read={language =>
          api.exportPenalties({ ...penaltyQueryOf(filters), language })
        }
      />
    </Paper>
  );
};

/** The latest first, with the one that is chosen. */
function monthsOffered(now: string, chosen?: LocalMonth): LocalMonth[] {
  const present = localMonthIn(CONTRACT_TIME_ZONE, now);
  const offered = monthsFromTo(addMonths(present, -MONTHS_BACK), present);
  return [...new Set(chosen ? [chosen, ...offered] : offered)].sort().reverse();
}
