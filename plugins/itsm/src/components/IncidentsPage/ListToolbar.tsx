import { useEffect, useState } from 'react';
import { LinkButton } from '@backstage/core-components';
import { useApi, useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import InputAdornment from '@material-ui/core/InputAdornment';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useDebounce from 'react-use/esm/useDebounce';
import { mayDeclare, seesSeveralEstablishments } from '../../hooks';
import { declareRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { DocumentButton } from '../TicketPage/documents/DocumentButton';
import { ListSelect } from './ListSelect';
import {
  LIST_SORTS,
  type ListFilters,
  isFiltered,
  queryOf,
  sortOf,
} from './listView';
import { StateSelect } from './StateSelect';

const TYPING_MS = 300;
const MAX_TEXT = 200;

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
  search: { flex: '1 1 240px', maxWidth: 420 },
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
  const [text, setText] = useState(filters.text);

  // The space one has just typed after a word is not taken away.
  useEffect(
    () =>
      setText(before =>
        before.trim() === filters.text ? before : filters.text,
      ),
    [filters.text],
  );
  useDebounce(
    () => {
      if (text.trim() !== filters.text) onChange({ text: text.trim() });
    },
    TYPING_MS,
    [text],
  );

  return (
    <Paper className={classes.root} variant="outlined">
      <TextField
        className={classes.search}
        value={text}
        onChange={event => setText(event.target.value)}
        placeholder={t('list.search')}
        size="small"
        type="search"
        variant="outlined"
        inputProps={{
          'aria-label': t('list.searchLabel'),
          maxLength: MAX_TEXT,
        }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
        }}
      />
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
        <Button
          onClick={() =>
            onChange({ establishment: null, state: null, text: '' })
          }
        >
          {t('list.filter.clear')}
        </Button>
      )}
      <DocumentButton
        label={t('list.export')}
        read={language => api.exportTickets({ ...queryOf(filters), language })}
      />
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
