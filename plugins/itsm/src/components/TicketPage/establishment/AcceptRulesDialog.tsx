import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import type {
  EstablishmentRule,
  EstablishmentRules,
} from '@caih/backstage-plugin-itsm-common';
import {
  itsmApiRef,
  RulesConflictError,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../../translations';
import { PartDialog, RuleText } from '../../EstablishmentPage';

/** The rules in full, to be accepted by the person who reads them. */
export function AcceptRulesDialog(props: {
  rules: readonly EstablishmentRule[];
  establishmentId: string;
  ticketId: string;
  onAccepted: (rules: EstablishmentRules) => void;
  onClose: () => void;
}) {
  const { establishmentId, ticketId, onAccepted, onClose } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const api = useApi(itsmApiRef);
  const [wasStale, setWasStale] = useState(false);
  const [isSending, setIsSending] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  // What one reads is what one accepts: it does not change under the eyes.
  const [read, setRead] = useState(props.rules);

  const accept = async () => {
    setIsSending(true);
    setFailure(undefined);
    try {
      onAccepted(
        await api.acceptRules(establishmentId, {
          ruleIds: read.map(({ id }) => id),
          ticketId,
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof RulesConflictError) {
        setRead(
          error.rules.rules.filter(
            rule => rule.standing === 'in-force' && !rule.acceptedByMe,
          ),
        );
        setWasStale(true);
      } else {
        setFailure(error);
      }
      setIsSending(false);
      return false;
    }
  };
  return (
    <PartDialog
      title={t('establishment.rules.ofEstablishment')}
      wasStale={wasStale}
      newer={read.map(rule =>
        t('establishment.rules.version', {
          title: rule.title,
          version: String(rule.version),
        }),
      )}
      isSending={isSending}
      failure={failure}
      submitLabel={t('establishment.rules.acceptAll', { count: read.length })}
      onSubmit={accept}
      onClose={onClose}
    >
      <Typography variant="body2" color="textSecondary">
        {t('establishment.rules.acceptHint')}
      </Typography>
      {read.map(rule => (
        <section key={rule.id} aria-label={rule.title}>
          <Typography variant="subtitle1" component="h3">
            {t('establishment.rules.version', {
              title: rule.title,
              version: String(rule.version),
            })}
          </Typography>
          <RuleText rule={rule} />
        </section>
      ))}
    </PartDialog>
  );
}
