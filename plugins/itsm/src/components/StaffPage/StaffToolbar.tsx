import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import useDebounce from 'react-use/esm/useDebounce';
import { itsmTranslationRef } from '../../translations';
import { ListSelect } from '../IncidentsPage/ListSelect';

const TYPING_MS = 300;
const MAX_TEXT = 200;

/** Who of the register is shown. */
export const WHO = ['active', 'left', 'all'] as const;
export type Who = (typeof WHO)[number];

/** What narrows the register down; in the address. */
export interface StaffFilters {
  text: string;
  who: Who;
}

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
  search: { flex: '1 1 240px', maxWidth: 420 },
  add: { marginLeft: 'auto' },
}));

/** What narrows the register down, and the way to add somebody. */
export const StaffToolbar = (props: {
  filters: StaffFilters;
  onChange: (changes: Partial<StaffFilters>) => void;
  /** Absent for who only reads. */
  onAdd?: () => void;
}) => {
  const { filters, onChange, onAdd } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const [text, setText] = useState(filters.text);
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
        placeholder={t('staff.search')}
        size="small"
        type="search"
        variant="outlined"
        inputProps={{
          'aria-label': t('staff.searchLabel'),
          maxLength: MAX_TEXT,
        }}
      />
      <ListSelect
        label={t('staff.who')}
        value={filters.who}
        onChange={who => onChange({ who })}
        options={WHO.map(value => ({ value, label: t(`staff.who.${value}`) }))}
      />
      {onAdd && (
        <Button
          className={classes.add}
          color="primary"
          variant="contained"
          onClick={onAdd}
        >
          {t('staff.add')}
        </Button>
      )}
    </Paper>
  );
};
