import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  endOfLifeManagePermission,
  type LifecycleKind,
  type Machine,
  MAX_NOTICE_MACHINES,
  type Me,
  type ModelAtRisk,
  type ModelAtRiskPage,
  noticeManagePermission,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  GuidedEmptyState,
  itsmApiRef,
} from '@caih/backstage-plugin-itsm-react';
import { useSearchParams } from 'react-router-dom';
import {
  may,
  type ReadPage,
  seesSeveralEstablishments,
  usePages,
} from '../../hooks';
import { endOfLifeTranslationRef } from '../../translations';
import { EstablishmentSelect } from '../EstablishmentSelect';
import { ListSelect } from '../ListSelect';
import { DraftDialog } from '../ObsolescencePage/DraftDialog';
import { MatchesToConfirm } from './MatchesToConfirm';
import { ModelList } from './ModelList';
import { SourcesPanel } from './SourcesPanel';

const PAGE_SIZE = 50;

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
}));

/** Models that come to their end, the machines they touch, and who says so (E3). */
export const ModelsAtRisk = ({ me }: { me: Me }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const api = useApi(itsmApiRef);
  const [search, setSearch] = useSearchParams();
  const [drafting, setDrafting] = useState<Machine[]>();
  const [model, setModel] = useState<ModelAtRisk>();
  const [failure, setFailure] = useState<unknown>();
  const kind: LifecycleKind =
    search.get('kind') === 'software' ? 'software' : 'hardware';
  const establishment = search.get('establishment');
  const isProposed = search.get('proposed') === 'true';
  const isWithoutNotice = search.get('withoutNotice') === 'true';
  const read: ReadPage<ModelAtRiskPage> = useCallback(
    (cursor, options) =>
      api.listModelsAtRisk(
        {
          kind,
          ...(establishment && { establishment }),
          ...(isProposed && { proposed: true }),
          ...(isWithoutNotice && { withoutNotice: true }),
          cursor,
          limit: PAGE_SIZE,
        },
        options,
      ),
    [api, kind, establishment, isProposed, isWithoutNotice],
  );
  const { page, error, refresh, readMore } = usePages(read);
  const items = page?.items;
  const isNarrowed = Boolean(establishment) || isProposed || isWithoutNotice;
  const mayDraft = may(me, noticeManagePermission);
  const mayManage = may(me, endOfLifeManagePermission);

  const set = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    setSearch(next, { replace: true });
  };

  /** The machines of a model of which none was told yet, of all establishments. */
  const draft = async (chosen: ModelAtRisk) => {
    setFailure(undefined);
    setModel(chosen);
    try {
      const { items: machines } = await api.listMachines({
        endOfLife: chosen.id,
        ...(establishment && { establishment }),
        limit: MAX_NOTICE_MACHINES,
      });
      setDrafting(machines);
    } catch (problem) {
      setFailure(problem);
      setModel(undefined);
    }
  };

  return (
    <div className={classes.root}>
      <Typography variant="body2">{t('endOfLife.what')}</Typography>
      <Paper className={classes.toolbar} variant="outlined">
        {seesSeveralEstablishments(me) && (
          <EstablishmentSelect
            me={me}
            value={establishment}
            onChange={one => set('establishment', one)}
          />
        )}
        <ListSelect<LifecycleKind>
          label={t('endOfLife.filter.kind')}
          value={kind}
          onChange={one => set('kind', one === 'software' ? one : null)}
          options={[
            { value: 'hardware', label: t('endOfLife.kind.hardware') },
            { value: 'software', label: t('endOfLife.kind.software') },
          ]}
        />
        <ListSelect<'all' | 'now'>
          label={t('endOfLife.filter.proposed')}
          value={isProposed ? 'now' : 'all'}
          onChange={one => set('proposed', one === 'now' ? 'true' : null)}
          options={[
            { value: 'all', label: t('endOfLife.filter.proposed.all') },
            { value: 'now', label: t('endOfLife.filter.proposed.now') },
          ]}
        />
        <ListSelect<'all' | 'without'>
          label={t('endOfLife.filter.notice')}
          value={isWithoutNotice ? 'without' : 'all'}
          onChange={one =>
            set('withoutNotice', one === 'without' ? 'true' : null)
          }
          options={[
            { value: 'all', label: t('endOfLife.filter.notice.all') },
            { value: 'without', label: t('endOfLife.filter.notice.without') },
          ]}
        />
        {isNarrowed && (
          <Button
            onClick={() => setSearch({ view: 'models' }, { replace: true })}
          >
            {t('endOfLife.filter.clear')}
          </Button>
        )}
      </Paper>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {Boolean(failure) && <ErrorNotice error={failure} />}
      {!items && !error && (
        <div role="status" aria-label={t('endOfLife.loading')}>
          <Skeleton variant="rect" height={200} animation="wave" />
        </div>
      )}
      {items?.length === 0 && (
        <GuidedEmptyState
          title={t(isNarrowed ? 'endOfLife.noneChosen' : 'endOfLife.none')}
          hint={t(emptyHint(isNarrowed, mayManage))}
        />
      )}
      {items && items.length > 0 && (
        <ModelList
          models={items}
          drafting={model?.id}
          onDraft={mayDraft ? draft : undefined}
        />
      )}
      {readMore && (
        <div>
          <Button size="small" variant="outlined" onClick={readMore}>
            {t('endOfLife.more')}
          </Button>
        </div>
      )}
      {me.allEstablishments && (
        <>
          <MatchesToConfirm mayDecide={mayManage} onDecided={refresh} />
          <SourcesPanel mayImport={mayManage} onImported={refresh} />
        </>
      )}
      {drafting && model && (
        <DraftDialog
          me={me}
          of={{
            machines: drafting,
            lastDay: model.risk.firstDay ?? model.risk.day,
            note:
              drafting.length === MAX_NOTICE_MACHINES
                ? t('endOfLife.draft.rest', {
                    machines: String(drafting.length),
                  })
                : undefined,
          }}
          onClose={() => {
            setDrafting(undefined);
            setModel(undefined);
            refresh();
          }}
        />
      )}
    </div>
  );
};

function emptyHint(isNarrowed: boolean, mayManage: boolean) {
  if (isNarrowed) return 'endOfLife.noneChosenHint';
  return mayManage ? 'endOfLife.noneHint.desk' : 'endOfLife.noneHint';
}
