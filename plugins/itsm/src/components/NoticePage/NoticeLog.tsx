import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Notice, NoticeEvent } from '@caih/backstage-plugin-itsm-common';
import { RelativeTime, useFormat } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { MessagesByKind } from '../MessageLine';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2) },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    padding: theme.spacing(1, 0),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  quote: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
}));

/** What was typed or chosen with an act. */
function useSaid(): (event: NoticeEvent) => string[] {
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  return ({ type, data }) => [
    ...('lastDay' in data
      ? [t('notices.log.lastDay', { day: format.day(data.lastDay) })]
      : []),
    ...('receivedOn' in data
      ? [t('notices.log.receivedOn', { day: format.day(data.receivedOn) })]
      : []),
    ...('fileName' in data ? [data.fileName] : []),
    ...('reason' in data && type !== 'draft' ? [data.reason] : []),
    ...('note' in data && data.note ? [data.note] : []),
  ];
}

/** Who did what, and what was sent to whom by which channel; the latest first. */
export const NoticeLog = ({ notice }: { notice: Notice }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const said = useSaid();
  return (
    <Paper className={classes.root} variant="outlined" component="section">
      <Typography variant="h6" component="h3">
        {t('notices.log')}
      </Typography>
      <ol className={classes.list} aria-label={t('notices.log')}>
        {[...notice.events].reverse().map(event => {
          const sent = notice.messages.filter(
            one => one.sequence === event.sequence,
          );
          return (
            <li key={event.sequence} className={classes.one}>
              <Typography>
                <strong>{t(`notices.done.${event.type}`)}</strong>
                {event.actor.name && ` · ${event.actor.name}`}
                {' · '}
                <RelativeTime instant={event.recordedAt} />
              </Typography>
              {said(event).map(words => (
                <Typography
                  key={words}
                  variant="body2"
                  color="textSecondary"
                  className={classes.quote}
                >
                  {words}
                </Typography>
              ))}
              {sent.length > 0 && (
                <div role="group" aria-label={t('notices.log.sent')}>
                  <MessagesByKind messages={sent} />
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </Paper>
  );
};
