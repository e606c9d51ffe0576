import { useEffect, useState } from 'react';
import InputAdornment from '@material-ui/core/InputAdornment';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import useDebounce from 'react-use/esm/useDebounce';

const TYPING_MS = 300;

/** The longest words the desk looks for. */
const MAX_LENGTH = 200;

const useStyles = makeStyles({
  root: { flex: '1 1 300px', maxWidth: 420 },
});

/**
 * Words that narrow a list down. They are kept by the page, in its address:
 * what is typed goes there once one pauses, and what the address says
 * otherwise (a link, "clear the filters") comes back here.
 */
export const SearchField = (props: {
  /** For who does not see the placeholder. */
  label: string;
  placeholder: string;
  /** As the address says, without spaces round it. */
  value: string;
  onChange: (words: string) => void;
}) => {
  const { label, placeholder, value, onChange } = props;
  const classes = useStyles();
  const [typed, setTyped] = useState(value);

  // The space one has just typed after a word is not taken away.
  useEffect(
    () => setTyped(before => (before.trim() === value ? before : value)),
    [value],
  );
  useDebounce(
    () => {
      if (typed.trim() !== value) onChange(typed.trim());
    },
    TYPING_MS,
    [typed],
  );

  return (
    <TextField
      className={classes.root}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      placeholder={placeholder}
      size="small"
      type="search"
      variant="outlined"
      inputProps={{ 'aria-label': label, maxLength: MAX_LENGTH }}
      InputProps={{
        startAdornment: (
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        ),
      }}
    />
  );
};
