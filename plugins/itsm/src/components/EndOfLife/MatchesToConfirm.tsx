import { useCallback, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  type MatchDecisionInput,
  type ModelMatchItem,
  type ModelMatchPage,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { type ReadPage, usePages } from '../../hooks';
import { endOfLifeTranslationRef } from '../../translations';
import { ChooseRecordDialog } from './ChooseRecordDialog';

const PAGE_SIZE = 20;

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
    paddingTop: theme.spacing(1),
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** Models that are only alike: a person says which record they are. */
export const MatchesToConfirm = (props: {
  mayDecide: boolean;
  onDecided: () => void;
}) => {
  const { mayDecide, onDecided } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const errorText = useErrorText();
  const api = useApi(itsmApiRef);
  const [choosing, setChoosing] = useState<ModelMatchItem>();
  const [sending, setSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [done, setDone] = useState('');
  const read: ReadPage<ModelMatchPage> = useCallback(
    (cursor, options) =>
      api.listModelMatches(
        { state: ['to-confirm'], cursor, limit: PAGE_SIZE },
        options,
      ),
    [api],
  );
  const { page, error, refresh, readMore } = usePages(read);

  const decide = async (
    { kind, maker, model }: ModelMatchItem,
    recordId: string,
    verdict: MatchDecisionInput['verdict'],
  ) => {
    setSending(true);
    setFailure(undefined);
    try {
      await api.decideModelMatch({ kind, maker, model, recordId, verdict });
      setDone(
        t(`endOfLife.match.done.${verdict}`, {
          model: makerAndModel({ maker, model }),
        }),
      );
      refresh();
      onDecided();
      return true;
    } catch (problem) {
      setFailure(problem);
      return false;
    } finally {
      setSending(false);
    }
  };

  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h2">
        {t('endOfLife.matches')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('endOfLife.matches.what')}
      </Typography>
      <div role="status">
        {done && <Typography variant="body2">{done}</Typography>}
      </div>
      {Boolean(error) && <ErrorNotice error={error} onRetry={refresh} />}
      {failure !== undefined && !choosing && (
        <Alert severity="error">
          {t('endOfLife.failed', {
            message: errorText(failure).replace(/\.$/, ''),
          })}
        </Alert>
      )}
      {!page && !error && (
        <div role="status" aria-label={t('endOfLife.matches.loading')}>
          <Skeleton height={48} animation="wave" />
        </div>
      )}
      {page?.items.length === 0 && (
        <Typography variant="body2">{t('endOfLife.matches.none')}</Typography>
      )}
      {page && page.items.length > 0 && (
        <ul className={classes.list} aria-label={t('endOfLife.matches.list')}>
          {page.items.map(match => {
            const { record } = match;
            const name = makerAndModel(match);
            const button = (
              act: 'confirm' | 'refuse' | 'another',
              onClick: () => void,
            ) => (
              <Button
                size="small"
                variant="outlined"
                disabled={sending}
                onClick={onClick}
                aria-label={t('endOfLife.match.about', {
                  act: t(`endOfLife.match.${act}`),
                  model: name,
                })}
              >
                {t(`endOfLife.match.${act}`)}
              </Button>
            );
            return (
              <li
                key={`${match.kind} ${match.maker} ${match.model}`}
                className={classes.one}
              >
                <Typography component="h3" variant="subtitle1">
                  {name}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {t('endOfLife.machines', { count: match.machines })}
                  {record &&
                    ` · ${t('endOfLife.match.mayBe', {
                      model: makerAndModel(record),
                      score: String(Math.round(match.score * 100)),
                    })}`}
                </Typography>
                {mayDecide && record && (
                  <div className={classes.acts}>
                    {button('confirm', () =>
                      decide(match, record.id, 'confirmed'),
                    )}
                    {button('refuse', () =>
                      decide(match, record.id, 'refused'),
                    )}
                    {button('another', () => setChoosing(match))}
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {readMore && (
        <Button size="small" variant="outlined" onClick={readMore}>
          {t('endOfLife.matches.more')}
        </Button>
      )}
      {choosing && (
        <ChooseRecordDialog
          match={choosing}
          failure={failure}
          isSending={sending}
          onChoose={recordId => decide(choosing, recordId, 'confirmed')}
          onClose={() => {
            setChoosing(undefined);
            setFailure(undefined);
          }}
        />
      )}
    </Paper>
  );
};
