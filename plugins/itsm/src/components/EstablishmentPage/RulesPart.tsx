import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type { EstablishmentRule } from '@caih/backstage-plugin-itsm-common';
import {
  ErrorNotice,
  itsmApiRef,
  RulesConflictError,
  useErrorText,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { Part } from './Part';
import { RuleDialog } from './RuleDialog';
import { RuleEntry } from './RuleEntry';
import { useRules } from './useRules';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The rules of an establishment, and who accepted which version (A6). */
export const RulesPart = (props: {
  establishmentId: string;
  /** Called as a version is published or withdrawn. */
  onChanged: () => void;
}) => {
  const { establishmentId, onChanged } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const errorText = useErrorText();
  const { rules, error, retry, show } = useRules(establishmentId);
  const [edited, setEdited] = useState<EstablishmentRule | 'new'>();
  const [failure, setFailure] = useState<unknown>();

  const act = async (asking: ReturnType<typeof api.acceptRules>) => {
    setFailure(undefined);
    try {
      show(await asking);
    } catch (cause) {
      if (cause instanceof RulesConflictError) show(cause.rules);
      setFailure(cause);
    }
  };
  const shown = rules?.rules.filter(({ standing }) =>
    ['in-force', 'upcoming'].includes(standing),
  );
  const earlier = rules?.rules.filter(
    ({ standing, withdrawn }) => standing === 'replaced' && !withdrawn,
  );
  return (
    <Part
      title={t('establishment.rules')}
      action={
        rules?.mayPublish && (
          <Button
            size="small"
            color="primary"
            variant="outlined"
            aria-haspopup="dialog"
            onClick={() => setEdited('new')}
          >
            {t('establishment.rules.publish')}
          </Button>
        )
      }
    >
      {error && !rules && <ErrorNotice error={error} onRetry={retry} />}
      {Boolean(failure) && (
        <Alert severity="error">
          {failure instanceof RulesConflictError
            ? t('establishment.rules.stale')
            : errorText(failure)}
        </Alert>
      )}
      {shown?.length === 0 && (
        <Typography color="textSecondary">
          {t(
            rules?.mayPublish
              ? 'establishment.rules.emptyReferent'
              : 'establishment.rules.empty',
          )}
        </Typography>
      )}
      <ul className={classes.list} aria-label={t('establishment.rules')}>
        {shown?.map(rule => (
          <RuleEntry
            key={rule.id}
            rule={rule}
            onAccept={
              rules?.mayAccept && !rule.acceptedByMe
                ? () =>
                    act(
                      api.acceptRules(establishmentId, { ruleIds: [rule.id] }),
                    )
                : undefined
            }
            onRenew={rules?.mayPublish ? () => setEdited(rule) : undefined}
            onWithdraw={
              rules?.mayPublish
                ? async () => {
                    await act(api.withdrawRule(establishmentId, rule.id));
                    onChanged();
                  }
                : undefined
            }
          />
        ))}
      </ul>
      {earlier && earlier.length > 0 && (
        <details>
          <summary>
            {t('establishment.rules.earlier', { count: earlier.length })}
          </summary>
          <ul className={classes.list}>
            {[...earlier].reverse().map(rule => (
              <RuleEntry key={rule.id} rule={rule} />
            ))}
          </ul>
        </details>
      )}
      {edited && rules && (
        <RuleDialog
          rules={rules}
          replaced={edited === 'new' ? undefined : edited}
          onPublished={published => {
            show(published);
            onChanged();
          }}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Part>
  );
};
