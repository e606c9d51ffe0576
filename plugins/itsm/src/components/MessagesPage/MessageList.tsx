import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type Message,
  type OtherTopic,
  otherTopicOf,
} from '@caih/backstage-plugin-itsm-common';
import { RelativeTime } from '@caih/backstage-plugin-itsm-react';
import {
  anniversaryListRouteRef,
  fleetRouteRef,
  noticeRouteRef,
  rootRouteRef,
  reportRouteRef,
  serviceLevelsRouteRef,
  ticketRouteRef,
} from '../../routes';
import { itsmTranslationRef } from '../../translations';
import { MessageLine } from '../MessageLine';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    alignItems: 'start',
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
  },
  body: { flexGrow: 1, minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
}));

/** Messages, the latest first; those that failed can be chosen. */
export const MessageList = (props: {
  messages: readonly Message[];
  /** Absent where one may not have them sent again. */
  chosen?: ReadonlySet<string>;
  onToggle(id: string): void;
}) => {
  const { messages, chosen, onToggle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const ticketPath = useRouteRef(ticketRouteRef);
  const noticePath = useRouteRef(noticeRouteRef);
  const fleetPath = useRouteRef(fleetRouteRef);
  const rootPath = useRouteRef(rootRouteRef);
  const listPath = useRouteRef(anniversaryListRouteRef);
  const levelsPath = useRouteRef(serviceLevelsRouteRef);
  const reportPath = useRouteRef(reportRouteRef);
  const pathTo: Record<'ticket' | OtherTopic, (id: string) => string> = {
    ticket: ticketId => ticketPath({ ticketId }),
    obsolescence: noticeId => noticePath({ noticeId }),
    anniversary: listId => listPath({ listId }),
    coverage: () => `${fleetPath()}?ends=90&lost=true`,
    declaration: () => `${rootPath()}/establishments`,
    evolution: () => `${rootPath()}/establishments`,
    // Called after its month and its establishment: NS-2026-10-440999019.
    figures: figuresId =>
      `${levelsPath()}?establishment=${figuresId.slice(
        11,
      )}&to=${figuresId.slice(3, 10)}`,
    report: reportId => reportPath({ reportId }),
  };
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={t('messages.list')}>
        {messages.map(message => {
          const { id, kind, ticketId, createdAt, state } = message;
          const name = t(`messages.kind.${kind}`);
          return (
            <li key={id} className={classes.one}>
              {chosen && state === 'dead' && (
                <Checkbox
                  size="small"
                  color="primary"
                  edge="start"
                  checked={chosen.has(id)}
                  onChange={() => onToggle(id)}
                  inputProps={{
                    'aria-label': t('messages.select', {
                      message: `${name}, ${ticketId}`,
                    }),
                  }}
                />
              )}
              <div className={classes.body}>
                <div className={classes.head}>
                  <Typography variant="subtitle2" component="span">
                    {name}
                  </Typography>
                  <Link
                    to={pathTo[otherTopicOf(kind) ?? 'ticket'](ticketId)}
                    underline="always"
                  >
                    {ticketId}
                  </Link>
                  <Typography
                    variant="body2"
                    color="textSecondary"
                    component="span"
                  >
                    <RelativeTime instant={createdAt} />
                  </Typography>
                </div>
                <MessageLine message={message} />
              </div>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
};
