import { useEffect, useRef } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { useMe } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { labelFor, pathOf, type Section, SECTIONS } from './sections';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    overflowX: 'auto',
    position: 'relative',
  },
  link: {
    display: 'block',
    padding: theme.spacing(0.75, 1.5),
    borderRadius: theme.shape.borderRadius,
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    '&[aria-current]': {
      fontWeight: 'bold',
      backgroundColor: theme.palette.action.selected,
    },
  },
}));

/** The way between the sections of the desk; nothing where there is only one. */
export const SectionTabs = (props: {
  /** The one that the page is in; null of a page that is in none. */
  current: Section | null;
  /** The page is not the section's own: its tab leads up. */
  isBelow?: boolean;
}) => {
  const { current, isBelow = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const { value: me, loading: isLoading } = useMe();
  const shown = me ? SECTIONS.filter(section => section.isFor(me)) : [];
  const list = useRef<HTMLUListElement>(null);
  // On a phone the tabs are wider than the screen.
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && tab) {
      list.current.scrollLeft =
        tab.offsetLeft - (list.current.clientWidth - tab.offsetWidth) / 2;
    }
  }, [current, shown.length]);
  if (isLoading && !me) {
    // What is below them does not move as they come.
    return (
      <div className={classes.list} aria-hidden>
        <span className={classes.link}>{'\u00a0'}</span>
      </div>
    );
  }
  if (shown.length < 2) return null;
  const here = isBelow ? 'true' : 'page';
  return (
    <nav aria-label={t('common.sections')}>
      <ul ref={list} className={classes.list}>
        {shown.map(section => (
          <li key={section.path}>
            <Link
              className={classes.link}
              to={pathOf(section, root)}
              aria-current={section === current ? here : undefined}
            >
              {t(labelFor(section, me))}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
