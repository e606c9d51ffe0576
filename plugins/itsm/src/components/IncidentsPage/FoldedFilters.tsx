import { type ReactNode, useId, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import FilterListIcon from '@material-ui/icons/FilterList';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles({
  folded: { display: 'none' },
  unfolded: { display: 'contents' },
});

/**
 * The filters: at hand on a wide screen, folded on a phone, whose first page
 * is for the incidents.
 */
export const FoldedFilters = (props: {
  /** Whether one narrows the list already: it is not hidden then. */
  areSet: boolean;
  children: ReactNode;
}) => {
  const { areSet, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
  const [isOpen, setOpen] = useState(areSet);
  const id = useId();
  return (
    <>
      {isPhone && (
        <Button
          startIcon={<FilterListIcon />}
          endIcon={isOpen ? <ExpandLess /> : <ExpandMore />}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {t('list.filters')}
        </Button>
      )}
      <div
        id={id}
        className={isPhone && !isOpen ? classes.folded : classes.unfolded}
      >
        {children}
      </div>
    </>
  );
};
