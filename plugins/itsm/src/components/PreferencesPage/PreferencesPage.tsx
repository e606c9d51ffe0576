import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  contractClauseOf,
  type MessageKind,
  type MessagePreferences,
  type Role,
} from '@caih/backstage-plugin-itsm-common';
import { ErrorNotice, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useMe } from '../../hooks';
import { itsmTranslationRef } from '../../translations';
import { ListSelect } from '../ListSelect';
import { type Channel, KindsTable } from './KindsTable';
import { kindsFor } from './kindsFor';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2), maxWidth: 760 },
  part: { display: 'grid', gap: theme.spacing(1), padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: { padding: theme.spacing(0.5, 0) },
}));

/** Where what is not wanted by a channel stands. */
const FIELDS = { email: 'unwanted', portal: 'unwantedInPortal' } as const;

const Obligatory = ({ kind }: { kind: MessageKind }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const clause = contractClauseOf(kind);
  return (
    <li className={classes.one}>
      <Typography variant="body2">
        {t(`messages.kind.${kind}`)}{' '}
        {clause && (
          <Typography variant="body2" color="textSecondary" component="span">
            {t('messages.preferences.from', { clause })}
          </Typography>
        )}
      </Typography>
    </li>
  );
};

const PreferencesForm = (props: { role: Role; kept: MessagePreferences }) => {
  const { role, kept } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [chosen, setChosen] = useState(kept);
  const [isSaved, setSaved] = useState(false);
  const [error, setError] = useState<unknown>();
  const free = kindsFor(role, false);
  const obligatory = kindsFor(role, true);

  const change = (changes: Partial<MessagePreferences>) => {
    setSaved(false);
    setChosen(before => ({ ...before, ...changes }));
  };
  const toggle = (kind: MessageKind, channel: Channel) => {
    const field = FIELDS[channel];
    const before = chosen[field];
    change({
      [field]: before.includes(kind)
        ? before.filter(one => one !== kind)
        : [...before, kind],
    });
  };
  const save = async () => {
    setError(undefined);
    const { language, unwanted, unwantedInPortal } = chosen;
    try {
      setChosen(
        await api.savePreferences({ language, unwanted, unwantedInPortal }),
      );
      setSaved(true);
    } catch (cause) {
      setError(cause);
    }
  };

  return (
    <div className={classes.root}>
      <Typography>{t('messages.preferences.intro')}</Typography>
      <Paper variant="outlined" component="section" className={classes.part}>
        <Typography variant="h6" component="h2">
          {t('messages.preferences.chosen')}
        </Typography>
        <div>
          <ListSelect<'fr' | 'en' | ''>
            label={t('messages.preferences.language')}
            value={chosen.language ?? ''}
            onChange={language => change({ language: language || null })}
            options={[
              {
                value: '',
                label: t('messages.preferences.language.default', {
                  language: t(
                    `messages.preferences.language.${chosen.defaultLanguage}`,
                  ),
                }),
              },
              { value: 'fr', label: t('messages.preferences.language.fr') },
              { value: 'en', label: t('messages.preferences.language.en') },
            ]}
          />
        </div>
        <Typography variant="body2" color="textSecondary">
          {t(
            free.length > 0
              ? 'messages.preferences.chosenHint'
              : 'messages.preferences.chosen.none',
          )}
        </Typography>
        {free.length > 0 && (
          <KindsTable
            kinds={free}
            channels={chosen.channels}
            isWanted={(kind, channel) =>
              !chosen[FIELDS[channel]].includes(kind)
            }
            onToggle={toggle}
          />
        )}
        {Boolean(error) && <ErrorNotice error={error} />}
        <div role="status">
          {isSaved && (
            <Alert severity="success">{t('messages.preferences.saved')}</Alert>
          )}
        </div>
        <div>
          <Button variant="contained" color="primary" onClick={save}>
            {t('messages.preferences.save')}
          </Button>
        </div>
      </Paper>
      <Paper variant="outlined" component="section" className={classes.part}>
        <Typography variant="h6" component="h2">
          {t('messages.preferences.obligatory')}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          {t(
            obligatory.length > 0
              ? 'messages.preferences.obligatoryHint'
              : 'messages.preferences.obligatory.none',
          )}
        </Typography>
        <ul
          className={classes.list}
          aria-label={t('messages.preferences.obligatory')}
        >
          {obligatory.map(kind => (
            <Obligatory key={kind} kind={kind} />
          ))}
        </ul>
      </Paper>
    </div>
  );
};

/** How one wants to be told: what always comes and why, what one chooses. */
export const PreferencesPage = () => {
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const { value: me, error: unknown, retry: askAgain } = useMe();
  const { value, error, retry } = useAsyncRetry(
    () => api.getPreferences(),
    [api],
  );
  if (unknown) return <ErrorNotice error={unknown} onRetry={askAgain} />;
  if (error) return <ErrorNotice error={error} onRetry={retry} />;
  if (!me?.role || !value) {
    return (
      <div role="status" aria-label={t('messages.preferences.loading')}>
        <Skeleton variant="rect" height={320} animation="wave" />
      </div>
    );
  }
  return <PreferencesForm role={me.role} kept={value} />;
};
