import { useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  DRAFT_READERS,
  endOfLifeReadPermission,
  type Me,
  NOTICE_STATES,
  TOLD_NOTICE_STATES,
  noticeManagePermission,
  type NoticeState,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
} from '@caih/backstage-plugin-itsm-react';
import { useLocation, useSearchParams } from 'react-router-dom';
import { may, seesSeveralEstablishments, useMe } from '../../hooks';
import {
  anniversariesTranslationRef,
  endOfLifeTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { AnniversaryLists } from '../AnniversaryLists';
import { ModelsAtRisk } from '../EndOfLife';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { DraftDialog } from './DraftDialog';
import { NoticesByState } from './NoticesByState';
import { QuarterTimeline } from './QuarterTimeline';
import { useNotices } from './useNotices';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
  toolbar: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
  draft: { [theme.breakpoints.up('sm')]: { marginLeft: 'auto' } },
}));

const Notices = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { pathname } = useLocation();
  const [search, setSearch] = useSearchParams();
  const [isDrafting, setDrafting] = useState(false);
  const establishment = search.get('establishment');
  const quarter = search.get('quarter');
  const state = NOTICE_STATES.find(one => one === search.get('state'));
  const { page, error, refresh, readMore } = useNotices({
    ...(establishment && { establishment }),
    ...(quarter && { quarter }),
    ...statesOf(state, quarter),
  });
  const items = page?.items;
  const isNarrowed = Boolean(establishment || quarter || state);
  const mayDraft = may(me, noticeManagePermission);
  const seesDrafts = me.role !== null && DRAFT_READERS.includes(me.role);

  const withParameter = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  };
  const set = (name: string, value: string | null) =>
    setSearch(withParameter(name, value), { replace: true });

  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('notices.what')}</Typography>
      {page && page.quarters.length > 0 && (
        <QuarterTimeline
          quarters={page.quarters}
          chosen={quarter}
          pathOf={one => `${pathname}?${withParameter('quarter', one)}`}
        />
      )}
      <Paper className={classes.toolbar} variant="outlined">
        {seesSeveralEstablishments(me) && (
          <EstablishmentSelect
            me={me}
            value={establishment}
            onChange={one => set('establishment', one)}
          />
        )}
        <ListSelect<NoticeState | 'all'>
          label={t('notices.filter.state')}
          value={state ?? 'all'}
          onChange={one => set('state', one === 'all' ? null : one)}
          options={[
            { value: 'all', label: t('notices.filter.all') },
            ...NOTICE_STATES.filter(one => one !== 'draft' || seesDrafts).map(
              value => ({ value, label: t(`notices.state.${value}`) }),
            ),
          ]}
        />
        {isNarrowed && (
          <Button onClick={() => setSearch({}, { replace: true })}>
            {t('notices.filter.clear')}
          </Button>
        )}
        {mayDraft && (
          <Button
            className={classes.draft}
            color="primary"
            variant="contained"
            aria-haspopup="dialog"
            onClick={() => setDrafting(true)}
          >
            {t('notices.draft')}
          </Button>
        )}
      </Paper>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {!items && !error && (
        <div role="status" aria-label={t('notices.loading')}>
          <Skeleton variant="rect" height={200} animation="wave" />
        </div>
      )}
      {items?.length === 0 && (
        <GuidedEmptyState
          title={t(isNarrowed ? 'notices.noneChosen' : 'notices.none')}
          hint={t(emptyHint(isNarrowed, mayDraft))}
        />
      )}
      {items && items.length > 0 && (
        <NoticesByState
          notices={items}
          withEstablishment={seesSeveralEstablishments(me)}
        />
      )}
      {readMore && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('notices.more')}
          </Button>
        </div>
      )}
      {isDrafting && <DraftDialog me={me} onClose={() => setDrafting(false)} />}
    </div>
  );
};

/** A quarter counts the notices that were told, and opens as many. */
function statesOf(state: NoticeState | undefined, quarter: string | null) {
  if (state) return { state: [state] };
  return quarter ? { state: [...TOLD_NOTICE_STATES] } : {};
}

function emptyHint(isNarrowed: boolean, mayDraft: boolean) {
  if (isNarrowed) return 'notices.noneChosenHint';
  return mayDraft ? 'notices.noneHint.desk' : 'notices.noneHint';
}

/** What there is to see, each with its own filters. */
const VIEWS = ['notices', 'models', 'lists'] as const;
type View = (typeof VIEWS)[number];

const Views = ({ me }: { me: Me }) => {
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const { t: tLists } = useTranslationRef(anniversariesTranslationRef);
  const [search, setSearch] = useSearchParams();
  const labels: Record<View, string> = {
    notices: t('endOfLife.view.notices'),
    models: t('endOfLife.view.models'),
    lists: tLists('anniversaries.view'),
  };
  const shown = VIEWS.filter(
    one => one !== 'models' || may(me, endOfLifeReadPermission),
  );
  const view = shown.find(one => one === search.get('view')) ?? 'notices';
  return (
    <>
      <Tabs
        value={view}
        onChange={(_event, next) =>
          setSearch(next === 'notices' ? {} : { view: next })
        }
        aria-label={t('endOfLife.views')}
        indicatorColor="primary"
        scrollButtons="auto"
        style={{ marginBottom: 16 }}
        variant="scrollable"
      >
        {shown.map(one => (
          <Tab key={one} value={one} label={labels[one]} />
        ))}
      </Tabs>
      {view === 'notices' && <Notices me={me} />}
      {view === 'models' && <ModelsAtRisk me={me} />}
      {view === 'lists' && <AnniversaryLists me={me} />}
    </>
  );
};

/** Obsolescence: what ends when, and who knows (E3, E4). */
export const ObsolescencePage = () => {
  const { value: me, error, retry } = useMe();
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me) return <Skeleton variant="rect" height={320} animation="wave" />;
  return <Views me={me} />;
};
