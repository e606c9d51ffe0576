import type { ComponentType } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import BlockIcon from '@material-ui/icons/Block';
import BuildIcon from '@material-ui/icons/Build';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ChatIcon from '@material-ui/icons/Chat';
import FlagIcon from '@material-ui/icons/Flag';
import GavelIcon from '@material-ui/icons/Gavel';
import HelpIcon from '@material-ui/icons/Help';
import HighlightOffIcon from '@material-ui/icons/HighlightOff';
import PauseIcon from '@material-ui/icons/Pause';
import type { SvgIconProps } from '@material-ui/core/SvgIcon';
import type {
  EventType,
  Message,
  TicketEvent,
} from '@caih/backstage-plugin-itsm-common';
import { RelativeTime } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../../translations';
import { useActs } from '../acts/ActsProvider';
import { attachmentIdsIn } from '../acts/actSubject';
import { AttachedFiles } from '../attachments';
import { MessagesOfAct, useTicketMessages } from '../messages';
import { nameOf } from '../people';
import { removableTexts } from '../redaction';
import { type LiveTicket, useLiveTicket } from '../TicketContext';
import { detailsOf } from './entryDetails';
import { pastOf } from './pastOf';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  internal: {
    borderLeft: `4px solid ${theme.palette.warning.main}`,
    paddingLeft: theme.spacing(1),
  },
  body: { flexGrow: 1, minWidth: 0 },
  quote: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    marginTop: theme.spacing(0.5),
  },
  declared: { fontStyle: 'italic' },
  // At hand, and no more than that: it is seldom wanted.
  remove: {
    color: theme.palette.text.secondary,
    padding: 0,
    textTransform: 'none',
  },
}));

type Icon = ComponentType<SvgIconProps>;

/** Shapes of what was done; the words are beside them. */
const ICONS: Partial<Record<EventType, Icon>> = {
  register: FlagIcon,
  comment: ChatIcon,
  attach: AttachFileIcon,
  redact: BlockIcon,
  'open-mediation': GavelIcon,
  'give-opinion': GavelIcon,
  'conclude-mediation': GavelIcon,
  'agree-correction': GavelIcon,
  'refuse-correction': GavelIcon,
  restore: CheckCircleIcon,
  approve: CheckCircleIcon,
  'accept-workaround': CheckCircleIcon,
  refuse: HighlightOffIcon,
  cancel: HighlightOffIcon,
  'agree-cancellation': HighlightOffIcon,
  'accept-exclusion': HighlightOffIcon,
  reopen: FlagIcon,
  'agree-suspension': PauseIcon,
  'request-suspension': HelpIcon,
  'propose-workaround': HelpIcon,
  'request-cancellation': HelpIcon,
  'claim-exclusion': HelpIcon,
};

/** All that was done to the ticket, the latest first; nothing is edited away. */
export function Timeline() {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const live = useLiveTicket(30);
  const { bySequence, error } = useTicketMessages(
    live.ticket.id,
    live.events.length,
  );
  return (
    <>
      {error && (
        <Typography variant="body2" color="textSecondary" role="status">
          {t('messages.ofAct.unread')}
        </Typography>
      )}
      <ol
        reversed
        className={classes.list}
        aria-label={live.text('timeline.label')}
      >
        {[...live.events].reverse().map(event => (
          <Entry
            key={event.sequence}
            event={event}
            live={live}
            messages={bySequence.get(event.sequence) ?? []}
          />
        ))}
      </ol>
    </>
  );
}

function Entry(props: {
  event: TicketEvent;
  live: LiveTicket;
  messages: readonly Message[];
}) {
  const { event, live, messages } = props;
  const classes = useStyles();
  const { text, writing } = live;
  const EntryIcon = ICONS[event.type] ?? BuildIcon;
  const isInternal = 'internal' in event.data && event.data.internal === true;
  const isOtherSides = isInternal && event.actor.ref === null;
  const { open } = useActs();
  const removable = removableTexts(live, event.sequence);
  const { quotes, facts, instants } = detailsOf(event, live);
  return (
    <li className={`${classes.entry} ${isInternal ? classes.internal : ''}`}>
      <EntryIcon color="action" fontSize="small" aria-hidden />
      <div className={classes.body}>
        <Typography variant="body2" component="div">
          {isOtherSides || event.actor.role === 'system' ? (
            text(
              isOtherSides
                ? `timeline.otherSide.${
                    event.type === 'attach' ? 'file' : 'comment'
                  }`
                : `past.${event.type}`,
              { priority: '' },
            )
          ) : (
            <>
              <strong>{nameOf(event, text)}</strong> (
              {text(`role.${event.actor.role}`)}) {pastOf(event, text)}
            </>
          )}{' '}
          {isInternal && !isOtherSides && (
            <Chip
              size="small"
              variant="outlined"
              label={text('timeline.internal')}
            />
          )}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <RelativeTime instant={event.recordedAt} timeZone={writing.zone} />
          {instants.map(one => (
            <span key={one} className={classes.declared}>
              {' · '}
              {one}
            </span>
          ))}
        </Typography>
        {facts.length > 0 && (
          <Typography variant="body2">{facts.join(' · ')}</Typography>
        )}
        {quotes.map((quote, index) => (
          <Typography key={index} className={classes.quote}>
            {quote}
          </Typography>
        ))}
        <AttachedFiles ids={isOtherSides ? [] : attachmentIdsIn(event)} />
        <div>
          <MessagesOfAct messages={messages} />
        </div>
        {removable.length > 0 && (
          <Button
            size="small"
            className={classes.remove}
            onClick={() =>
              open('redact', {
                sequence: String(event.sequence),
                field: removable[0].field,
              })
            }
            aria-label={text('timeline.removeOf', {
              by: nameOf(event, text),
              what: text(`past.${event.type}`, { priority: '' }),
            })}
          >
            {text('timeline.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
