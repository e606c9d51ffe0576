import { LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  CONTRACT_LEVELS,
  type ContractLevel,
  COVERAGE_HORIZONS,
  HARDWARE_CATEGORIES,
  HARDWARE_CATEGORY_NAMES,
  type HardwareCategory,
  type Me,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  itsmReactTranslationRef,
} from '@caih/backstage-plugin-itsm-react';
import { seesSeveralEstablishments, useLanguage } from '../../hooks';
import { importRouteRef } from '../../routes';
import {
  fleetTasksTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { SearchField } from '../SearchField';
import { DocumentButton } from '../Documents';
import {
  type FleetFilters,
  isFiltered,
  NOTICE_FILTERS,
  type NoticeFilter,
  queryOf,
  WHOLE_FLEET,
} from './fleetFilters';

const ALL = '';

/** What ends when, as one choice: "90", or "90 lost". */
function endsValue({
  endsWithin,
  lost,
}: Pick<FleetFilters, 'endsWithin' | 'lost'>): string {
  return endsWithin === null ? ALL : `${endsWithin}${lost ? ' lost' : ''}`;
}

function readEnds(value: string): Pick<FleetFilters, 'endsWithin' | 'lost'> {
  const [days, lost] = value.split(' ');
  const endsWithin = COVERAGE_HORIZONS.find(one => String(one) === days);
  return { endsWithin: endsWithin ?? null, lost: lost !== undefined };
}

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
  import: { marginLeft: 'auto' },
}));

/** What narrows the fleet down, and the ways out of it and into it. */
export const FleetToolbar = (props: {
  me: Me;
  filters: FleetFilters;
  onChange: (changes: Partial<FleetFilters>) => void;
}) => {
  const { me, filters, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const { t: shared } = useTranslationRef(itsmReactTranslationRef);
  const language = useLanguage();
  const api = useApi(itsmApiRef);
  const importPath = useRouteRef(importRouteRef)();
  return (
    <Paper className={classes.root} variant="outlined">
      <SearchField
        label={t('fleet.searchLabel')}
        placeholder={t('fleet.search')}
        value={filters.text}
        onChange={text => onChange({ text })}
      />
      {seesSeveralEstablishments(me) && (
        <EstablishmentSelect
          me={me}
          value={filters.establishment}
          onChange={establishment => onChange({ establishment })}
        />
      )}
      <ListSelect<HardwareCategory | typeof ALL>
        label={t('fleet.category')}
        value={filters.category ?? ALL}
        onChange={category => onChange({ category: category || null })}
        options={[
          { value: ALL, label: t('fleet.allCategories') },
          ...HARDWARE_CATEGORIES.map(value => ({
            value,
            label: HARDWARE_CATEGORY_NAMES[value][language],
          })),
        ]}
      />
      <ListSelect<ContractLevel | typeof ALL>
        label={t('fleet.level')}
        value={filters.level ?? ALL}
        onChange={level => onChange({ level: level || null })}
        options={[
          { value: ALL, label: t('fleet.allLevels') },
          ...CONTRACT_LEVELS.map(value => ({
            value,
            label: shared(`level.${value}`),
          })),
        ]}
      />
      <ListSelect
        label={t('fleet.ends')}
        value={endsValue(filters)}
        onChange={value => onChange(readEnds(value))}
        options={[
          { value: ALL, label: t('fleet.allEnds') },
          ...([false, true] as const).flatMap(lost =>
            COVERAGE_HORIZONS.map(endsWithin => ({
              value: endsValue({ endsWithin, lost }),
              label: t(lost ? 'fleet.lostWithin' : 'fleet.endsWithin', {
                horizon: tasks(`makeUp.horizon.${endsWithin}`),
              }),
            })),
          ),
        ]}
      />
      <ListSelect<NoticeFilter | typeof ALL>
        label={tasks('fleetTasks.notice')}
        value={filters.notice ?? ALL}
        onChange={notice => onChange({ notice: notice || null })}
        options={[
          { value: ALL, label: tasks('fleetTasks.notice.all') },
          ...NOTICE_FILTERS.map(value => ({
            value,
            label:
              value === 'any'
                ? tasks('fleetTasks.notice.any')
                : t(`notices.state.${value}`),
          })),
        ]}
      />
      {isFiltered(filters) && (
        <Button onClick={() => onChange(WHOLE_FLEET)}>
          {t('fleet.clear')}
        </Button>
      )}
      <DocumentButton
        label={t('fleet.export')}
        read={wanted =>
          api.exportMachines({ ...queryOf(filters), language: wanted })
        }
      />
      <DocumentButton
        label={tasks('fleetTasks.labels')}
        read={wanted =>
          api.getMachineLabels(queryOf(filters), { language: wanted })
        }
      />
      <LinkButton
        className={classes.import}
        to={
          filters.establishment
            ? `${importPath}?establishment=${filters.establishment}`
            : importPath
        }
        color="primary"
        variant="contained"
      >
        {t('fleet.import')}
      </LinkButton>
    </Paper>
  );
};
