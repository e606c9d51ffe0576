import { LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { mayDeclare, seesSeveralEstablishments } from '../../hooks';
import { declareRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { SearchField } from '../SearchField';
import { DocumentButton } from '../Documents';
import { FoldedFilters } from './FoldedFilters';
import {
  LIST_SORTS,
  type ListFilters,
  isFiltered,
  NO_FILTERS,
  queryOf,
  sortOf,
} from './listView';
import { AgeChip } from './AgeChip';
import { StateSelect } from './StateSelect';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
  declare: { marginLeft: 'auto' },
}));

/** What narrows the list down, and the way to a new incident. */
export const ListToolbar = (props: {
  me: Me;
  filters: ListFilters;
  onChange: (changes: Partial<ListFilters>) => void;
}) => {
  const { me, filters, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const declarePath = useRouteRef(declareRouteRef);
  const api = useApi(itsmApiRef);

  return (
    <Paper className={classes.root} variant="outlined">
      <SearchField
        label={t('list.searchLabel')}
        placeholder={t('list.search')}
        value={filters.text}
        onChange={text => onChange({ text })}
      />
      <FoldedFilters areSet={isFiltered({ ...filters, text: '' })}>
        {seesSeveralEstablishments(me) && (
          <EstablishmentSelect
            me={me}
            value={filters.establishment}
            onChange={establishment => onChange({ establishment })}
          />
        )}
        <StateSelect
          view={filters.view}
          value={filters.state}
          onChange={state => onChange({ state })}
        />
        <AgeChip from={filters.ageFrom} under={filters.ageUnder} />
        <ListSelect
          label={t('list.sort')}
          value={sortOf(filters)}
          onChange={sort => onChange({ sort })}
          options={LIST_SORTS.map(value => ({
            value,
            label: t(`list.sort.${value}`),
          }))}
        />
        {isFiltered(filters) && (
          <Button onClick={() => onChange(NO_FILTERS)}>
            {t('list.filter.clear')}
          </Button>
        )}
        <DocumentButton
          label={t('list.export')}
          read={language =>
            api.exportTickets({ ...queryOf(filters), language })
          }
        />
      </FoldedFilters>
      {mayDeclare(me) && (
        <LinkButton
          className={classes.declare}
          to={declarePath()}
          color="primary"
          variant="contained"
        >
          {t('common.declare')}
        </LinkButton>
      )}
    </Paper>
  );
};
