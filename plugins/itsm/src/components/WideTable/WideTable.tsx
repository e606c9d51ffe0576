import {
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  place: { minWidth: 0 },
  hint: { padding: theme.spacing(0, 1) },
  frame: { position: 'relative' },
  root: {
    overflowX: 'auto',
    '& td, & th': { padding: theme.spacing(0.5, 1), wordBreak: 'normal' },
  },
  more: {
    boxShadow: `inset -12px 0 10px -10px ${theme.palette.text.secondary}`,
    height: '100%',
    pointerEvents: 'none',
    position: 'absolute',
    right: 0,
    top: 0,
    width: 16,
    '@media print': { display: 'none' },
  },
}));

/** Whether something is wider than its place, and whether its end is out of it. */
function useOverflow() {
  const ref = useRef<HTMLDivElement>(null);
  const [isWider, setWider] = useState(false);
  const [hasMore, setMore] = useState(false);
  const measure = useCallback(() => {
    const at = ref.current;
    if (!at) return;
    setWider(at.scrollWidth > at.clientWidth + 1);
    setMore(at.scrollLeft + at.clientWidth < at.scrollWidth - 1);
  }, []);
  useEffect(() => {
    measure();
    if (!ref.current || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(measure);
    observer.observe(ref.current);
    for (const child of ref.current.children) observer.observe(child);
    return () => observer.disconnect();
  }, [measure]);
  return { ref, isWider, hasMore, measure };
}

/**
 * Room for a table that may be wider than the page: it says so, and the
 * keyboard scrolls it too, whether or not anything in it takes the focus.
 */
export const WideTable = (props: { label: string; children: ReactNode }) => {
  const { label, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { ref, isWider, hasMore, measure } = useOverflow();
  return (
    <div className={classes.place}>
      {isWider && (
        // Who hears the table has all of it.
        <Typography
          className={classes.hint}
          variant="caption"
          color="textSecondary"
          component="p"
          aria-hidden
          data-not-printed
        >
          {t('common.wideTable')}
        </Typography>
      )}
      <div className={classes.frame}>
        <div
          ref={ref}
          className={classes.root}
          role="group"
          aria-label={label}
          onScroll={measure}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
          tabIndex={0}
        >
          {children}
        </div>
        {hasMore && <div className={classes.more} />}
      </div>
    </div>
  );
};
