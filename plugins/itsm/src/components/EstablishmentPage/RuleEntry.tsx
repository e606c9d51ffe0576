import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { EstablishmentRule } from '@caih/backstage-plugin-itsm-common';
import { InstantText, useFormat } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { RuleText } from './RuleText';

const useStyles = makeStyles(theme => ({
  one: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
    '&:first-child': { borderTop: 'none' },
  },
  summary: { cursor: 'pointer', padding: theme.spacing(0.5, 0) },
}));

/** A version of a rule: what it says, since when, who accepted it. */
export const RuleEntry = (props: {
  rule: EstablishmentRule;
  onAccept?: () => void;
  onRenew?: () => void;
  onWithdraw?: () => void;
}) => {
  const { rule, onAccept, onRenew, onWithdraw } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const nameOf = (one: { name: string | null; ref: string }) =>
    one.name ?? one.ref.split('/').pop();
  const version = t('establishment.rules.version', {
    title: rule.title,
    version: String(rule.version),
  });
  return (
    <li className={classes.one}>
      <Typography>
        <strong>{version}</strong>
        {' · '}
        {t(`establishment.ruleKind.${rule.kind}`)}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {[
          t(
            rule.standing === 'upcoming'
              ? 'establishment.rules.upcoming'
              : 'establishment.rules.since',
            { day: format.day(rule.validFrom) },
          ),
          t('establishment.rules.publishedBy', {
            by: nameOf(rule.publishedBy) ?? '',
          }),
        ].join(' · ')}
      </Typography>
      <details>
        <summary className={classes.summary}>
          {t('establishment.rules.read', { title: rule.title })}
        </summary>
        <RuleText rule={rule} />
      </details>
      {rule.acceptances.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {t('establishment.rules.acceptedByNobody')}
        </Typography>
      ) : (
        <details>
          <summary className={classes.summary}>
            {t('establishment.rules.acceptedBy', {
              count: rule.acceptances.length,
            })}
          </summary>
          <ul>
            {rule.acceptances.map(one => (
              <li key={one.personRef}>
                {nameOf({ name: one.personName, ref: one.personRef })}
                {', '}
                <InstantText instant={one.acceptedAt} />
                {one.ticketId && ` (${one.ticketId})`}
              </li>
            ))}
          </ul>
        </details>
      )}
      {onAccept && (
        <Button
          size="small"
          color="primary"
          variant="outlined"
          onClick={onAccept}
          aria-label={t('establishment.rules.acceptOne', { rule: version })}
        >
          {t('establishment.rules.accept')}
        </Button>
      )}
      {onRenew && (
        <Button
          size="small"
          color="primary"
          aria-haspopup="dialog"
          onClick={onRenew}
          aria-label={t('establishment.rules.renewOne', { rule: version })}
        >
          {t('establishment.rules.renew')}
        </Button>
      )}
      {onWithdraw && (
        <Button
          size="small"
          onClick={onWithdraw}
          aria-label={t('establishment.rules.withdrawOne', { rule: version })}
        >
          {t('establishment.rules.withdraw')}
        </Button>
      )}
    </li>
  );
};
