import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import RemoveIcon from '@material-ui/icons/Remove';
import ScheduleIcon from '@material-ui/icons/Schedule';
import type { Message } from '@caih/backstage-plugin-itsm-common';
import {
  readableErrorColor,
  RelativeTime,
} from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { isTooOld } from './isTooOld';
import { type MessageOutcome, outcomeOf } from './outcomeOf';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(1), overflowWrap: 'anywhere' },
  dead: { color: readableErrorColor(theme) },
  words: { minWidth: 0 },
}));

const ICONS: Record<MessageOutcome, typeof CheckIcon> = {
  sent: CheckIcon,
  waiting: ScheduleIcon,
  dead: ErrorOutlineIcon,
  overtaken: RemoveIcon,
};

/** To whom a message went, by what, and what became of it. */
export const MessageLine = ({ message }: { message: Message }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { recipient, audience, channel, state } = message;
  const outcome = outcomeOf(message);
  const Icon = ICONS[outcome];
  const part = t(`messages.audience.${audience}`);
  const name = recipient?.name ?? recipient?.address;
  return (
    <div className={classes.root}>
      <Icon
        fontSize="small"
        color={outcome === 'dead' ? 'error' : 'action'}
        aria-hidden
      />
      <div className={classes.words}>
        <Typography variant="body2">
          {name ? t('messages.toAudience', { name, audience: part }) : part}
          {' · '}
          {t(`messages.channel.${channel}`)}
          {' · '}
          <span className={outcome === 'dead' ? classes.dead : undefined}>
            {t(`messages.state.${state}`)}
          </span>{' '}
          <When message={message} />
        </Typography>
        <Failure message={message} />
      </div>
    </div>
  );
};

/** When it was settled; while it waits, when it may leave. */
function When({ message }: { message: Message }) {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { settledAt, notBefore, createdAt } = message;
  if (settledAt) return <RelativeTime instant={settledAt} />;
  return notBefore > createdAt ? (
    <>
      {'· '}
      {t('messages.notBefore')} <RelativeTime instant={notBefore} />
    </>
  ) : null;
}

/** Why it did not leave, also of a message that is tried again. */
function Failure({ message }: { message: Message }) {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { failureDetail, attempts } = message;
  const failure = isTooOld(message) ? 'expired' : message.failure;
  if (!failure) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      {[
        t(`messages.failure.${failure}`),
        attempts > 1 && `${t('messages.attempts', { count: attempts })}.`,
        failureDetail &&
          t('messages.failure.detail', { detail: failureDetail }),
      ]
        .filter(Boolean)
        .join(' ')}
    </Typography>
  );
}
