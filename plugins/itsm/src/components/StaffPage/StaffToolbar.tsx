import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../translations';
import { ListSelect } from '../ListSelect';
import { SearchField } from '../SearchField';

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
  return (
    <Paper className={classes.root} variant="outlined">
      <SearchField
        label={t('staff.searchLabel')}
        placeholder={t('staff.search')}
        value={filters.text}
        onChange={text => onChange({ text })}
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
          aria-haspopup="dialog"
          onClick={onAdd}
        >
          {t('staff.add')}
        </Button>
      )}
    </Paper>
  );
};
