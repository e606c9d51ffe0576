import { useEffect, useRef } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import type { Me } from '@caih/backstage-plugin-itsm-common';
import { seesSeveralEstablishments, useMe } from '../../hooks';
import { rootRouteRef } from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { type Section, SECTIONS } from './sections';

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
    '&[aria-current="page"]': {
      fontWeight: 'bold',
      backgroundColor: theme.palette.action.selected,
    },
  },
}));

function labelFor(section: Section, me: Me | undefined) {
  return me && section.ownLabel && !seesSeveralEstablishments(me)
    ? section.ownLabel
    : section.label;
}

/** The way between the sections of the desk; nothing where there is only one. */
export const SectionTabs = ({ current }: { current: Section }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const root = useRouteRef(rootRouteRef)();
  const { value: me } = useMe();
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
  if (shown.length < 2) return null;
  return (
    <nav aria-label={t('common.sections')}>
      <ul ref={list} className={classes.list}>
        {shown.map(section => (
          <li key={section.path}>
            <Link
              className={classes.link}
              to={section.path ? `${root}/${section.path}` : root}
              aria-current={section === current ? 'page' : undefined}
            >
              {t(labelFor(section, me))}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
