import { useId, useState } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import MailOutlineIcon from '@material-ui/icons/MailOutline';
import type { Message } from '@caih/backstage-plugin-itsm-common';
import { readableErrorColor } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../../translations';
import {
  type MessageOutcome,
  MessagesByKind,
  outcomeOf,
} from '../../MessageLine';

const useStyles = makeStyles(theme => ({
  // At hand, and no more than that; what failed stands out.
  toggle: {
    color: theme.palette.text.secondary,
    padding: 0,
    textAlign: 'left',
    textTransform: 'none',
  },
  failed: { color: readableErrorColor(theme) },
}));

/** In the order in which they are counted out. */
const OUTCOMES: readonly MessageOutcome[] = [
  'sent',
  'waiting',
  'dead',
  'overtaken',
];

/** What an act caused to be sent: how much in a line, whom to on demand. */
export const MessagesOfAct = (props: { messages: readonly Message[] }) => {
  const { messages } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  if (messages.length === 0) return null;
  const counts = OUTCOMES.flatMap(outcome => {
    const count = messages.filter(one => outcomeOf(one) === outcome).length;
    return count > 0 ? [t(`messages.ofAct.${outcome}`, { count })] : [];
  });
  const hasFailed = messages.some(one => outcomeOf(one) === 'dead');
  return (
    <>
      <Button
        size="small"
        className={`${classes.toggle} ${hasFailed ? classes.failed : ''}`}
        startIcon={<MailOutlineIcon />}
        endIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(before => !before)}
      >
        {counts.join(' · ')}
      </Button>
      <div id={listId} hidden={!isOpen}>
        {isOpen && <MessagesByKind messages={messages} />}
      </div>
    </>
  );
};
