import { useState } from 'react';
import TextField from '@material-ui/core/TextField';
import Autocomplete, {
  type AutocompleteRenderInputParams,
} from '@material-ui/lab/Autocomplete';
import { type Find, useFound } from '../../../hooks';
import { FoundOption } from '../../FoundOption';
import { type FieldProps, idOf, labelOf } from './fieldProps';

/** As many as a list shows without being scrolled for long. */
export const FOUND_AT_ONCE = 20;

/** What is looked for in a field, and how it is told from the others. */
export interface Findable<Item> {
  /** Kept from one drawing to the next. */
  find: Find<Item>;
  /** What the form is given of the one that is chosen. */
  valueOf(item: Item): string;
  nameOf(item: Item): string;
  detailsOf(item: Item): readonly (string | null | undefined | false)[];
  words: { loading: string; none: string; help: string };
}

/** The input of a field in which one searches. */
export function foundInput(props: FieldProps, help: string) {
  const { problem } = props;
  return (input: AutocompleteRenderInputParams) => (
    <TextField
      {...input}
      label={labelOf(props)}
      margin="normal"
      variant="outlined"
      error={!!problem}
      helperText={problem ?? help}
    />
  );
}

/** One of those that the desk finds for what one types. */
export function FoundField<Item>(
  props: FieldProps & {
    findable: Findable<Item>;
    /** Where they are few, and one chooses rather than searches. */
    openOnFocus?: boolean;
  },
) {
  const { field, onChange, findable, openOnFocus } = props;
  const { find, valueOf, nameOf, detailsOf, words } = findable;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Item | null>(null);
  const { items = [], isLoading } = useFound(typed, find);
  return (
    <Autocomplete
      id={idOf(field)}
      options={items}
      loading={isLoading}
      loadingText={words.loading}
      noOptionsText={words.none}
      openOnFocus={openOnFocus}
      value={chosen}
      onChange={(_, item) => {
        setChosen(item);
        onChange(item === null ? '' : valueOf(item));
      }}
      onInputChange={(_, next, reason) => {
        if (reason !== 'reset') setTyped(next);
      }}
      getOptionLabel={nameOf}
      getOptionSelected={(a, b) => valueOf(a) === valueOf(b)}
      // The desk has searched: what it found is what there is.
      filterOptions={options => options}
      renderOption={item => (
        <FoundOption name={nameOf(item)} details={detailsOf(item)} />
      )}
      renderInput={foundInput(props, words.help)}
    />
  );
}

/** As many as one wants of those that the desk finds. */
export function FoundListField<Item>(
  props: FieldProps & { findable: Findable<Item> },
) {
  const { field, onChange, findable } = props;
  const { find, valueOf, nameOf, detailsOf, words } = findable;
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Item[]>([]);
  const { items = [], isLoading } = useFound(typed, find);
  return (
    <Autocomplete
      multiple
      id={idOf(field)}
      options={items}
      loading={isLoading}
      loadingText={words.loading}
      noOptionsText={words.none}
      value={chosen}
      onChange={(_, many) => {
        setChosen(many);
        onChange(many.map(valueOf).join(','));
      }}
      onInputChange={(_, next, reason) => {
        if (reason !== 'reset') setTyped(next);
      }}
      getOptionLabel={nameOf}
      getOptionSelected={(a, b) => valueOf(a) === valueOf(b)}
      filterOptions={options =>
        options.filter(
          one => !chosen.some(known => valueOf(known) === valueOf(one)),
        )
      }
      renderOption={item => (
        <FoundOption name={nameOf(item)} details={detailsOf(item)} />
      )}
      renderInput={foundInput(props, words.help)}
    />
  );
}
