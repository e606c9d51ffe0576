import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';
import { type Find, useFound } from '../../hooks';
import { itsmTranslationRef } from '../../translations';

const SHOWN = 50;

/** As many letters as the names need, and room for the border and the arrow. */
const MIN_LETTERS = 24;
const ROUND_LETTERS_PX = 88;

const useStyles = makeStyles(theme => ({
  root: {
    flexGrow: 0,
    flexShrink: 1,
    maxWidth: '100%',
    minWidth: 200,
    [theme.breakpoints.down('xs')]: { flexBasis: '100% !important' },
  },
}));

interface Choice {
  id: string;
  name: string;
}

/**
 * One establishment of those in one's scope. Where it says all, it says which
 * all: a person who serves several always sees which one is in view (HI2).
 */
export const EstablishmentSelect = (props: {
  me: Me;
  value: string | null;
  onChange: (establishmentId: string | null) => void;
  label?: string;
  /** No "all": one has to be chosen. */
  required?: boolean;
  error?: string;
}) => {
  const { me, value, onChange, error, required = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { choices, named, search } = useChoices(me, value);
  // The name in view is read whole: those of a group often begin alike (HI2).
  const letters = Math.max(
    MIN_LETTERS,
    ...[...me.establishments, ...(named ? [named] : [])].map(
      ({ name }) => name.length,
    ),
  );

  return (
    <Autocomplete<Choice>
      className={classes.root}
      style={{ flexBasis: `calc(${letters}ch + ${ROUND_LETTERS_PX}px)` }}
      options={choices}
      filterOptions={me.allEstablishments ? options => options : undefined}
      getOptionLabel={choice => choice.name}
      getOptionSelected={(one, other) => one.id === other.id}
      value={named}
      onChange={(_event, choice) => onChange(choice?.id ?? null)}
      onInputChange={(_event, input, reason) => {
        if (reason === 'input') search(input);
      }}
      size="small"
      renderInput={params => (
        <TextField
          {...params}
          label={props.label ?? t('common.establishment')}
          placeholder={
            required
              ? undefined
              : t(
                  me.allEstablishments
                    ? 'list.filter.everyEstablishment'
                    : 'list.filter.allEstablishments',
                )
          }
          error={Boolean(error)}
          helperText={error}
          required={required}
          variant="outlined"
          inputProps={{
            ...params.inputProps,
            'data-field': 'establishmentId',
            title: named?.name,
          }}
          InputLabelProps={{ ...params.InputLabelProps, shrink: true }}
        />
      )}
    />
  );
};

/** Those of `me` where they are all named there; else what the desk finds. */
function useChoices(me: Me, value: string | null) {
  const api = useApi(itsmApiRef);
  const [typed, setTyped] = useState('');
  const find: Find<Choice> = useCallback(
    async (text, options) =>
      me.allEstablishments
        ? api.listEstablishments(
            { ...(text && { text }), limit: SHOWN },
            options,
          )
        : { items: me.establishments },
    [api, me],
  );
  const { items: choices = me.establishments } = useFound(typed, find);

  const known = choices.find(one => one.id === value);
  const { value: read } = useAsync(
    async (): Promise<Choice | undefined> =>
      value && !known ? api.getEstablishment(value) : undefined,
    [api, value, known],
  );
  const named = value
    ? known ?? (read?.id === value ? read : { id: value, name: value })
    : null;
  return { choices, named, search: setTyped };
}
