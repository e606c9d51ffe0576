import { Fragment, memo, useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { makeStyles } from '@material-ui/core/styles';
import {
  HOLIDAY_NAMES,
  type HolidayId,
} from '@caih/backstage-plugin-itsm-common';
import { dayOf, exactDuration, timeOfDay, unbroken } from '../format';
import { agreedByOf, eventAt, nameOf } from '../people';
import type { LiveTicket } from '../TicketContext';
import { lengthOf, type StretchGroup } from './groupStretches';
import type { ToldStretch } from './markRecounted';

const useStyles = makeStyles(theme => ({
  muted: { color: theme.palette.text.secondary },
  inside: { '& > th:first-child': { paddingLeft: theme.spacing(2) } },
}));

/** As many stretches as a week may have: more are unfolded by who wants them. */
const A_WEEK = 15;

interface GroupRowsProps {
  group: StretchGroup;
  live: LiveTicket;
  isLast: boolean;
}

/**
 * Only the last rows grow with the time; those of the past are written again
 * with the log, the language or the year alone. A ticket months late has
 * hundreds of them.
 */
export const GroupRows = memo(function Rows({
  group,
  live,
  isLast,
}: GroupRowsProps) {
  const classes = useStyles();
  const { stretches, countedSeconds, notCountedSeconds } = group;
  const [isOpen, setOpen] = useState(
    live.isPaper === true || (isLast && stretches.length <= A_WEEK),
  );
  const { text } = live;
  if (stretches.length === 1) {
    return <StretchRow stretch={stretches[0]} live={live} />;
  }
  const first = stretches[0];
  const last = stretches[stretches.length - 1];
  const reasons = [
    ...new Set(stretches.map(stretch => reasonText(stretch, live))),
  ];
  return (
    <Fragment>
      <tr>
        <th scope="row">
          {periodText(first.from, last.to, live)}
          <br />
          <span className={classes.muted}>
            {text('explanation.group', {
              number: stretches.length,
              reasons: reasons.join(', '),
            })}
          </span>
          <IconButton
            size="small"
            onClick={() => setOpen(!isOpen)}
            aria-expanded={isOpen}
            aria-label={text(isOpen ? 'explanation.hide' : 'explanation.show')}
          >
            {isOpen ? <ExpandLess /> : <ExpandMore />}
          </IconButton>
        </th>
        <td>{countedSeconds > 0 && exactDuration(countedSeconds)}</td>
        <td className={classes.muted}>
          {notCountedSeconds > 0 && exactDuration(notCountedSeconds)}
        </td>
      </tr>
      {isOpen &&
        stretches.map(stretch => (
          <StretchRow
            key={stretch.from}
            stretch={stretch}
            live={live}
            className={classes.inside}
          />
        ))}
    </Fragment>
  );
},
isWrittenAlike);

function isWrittenAlike(before: GroupRowsProps, after: GroupRowsProps) {
  const [old, young] = [before.group.stretches, after.group.stretches];
  return (
    !before.isLast &&
    !after.isLast &&
    old.length === young.length &&
    old[0].from === young[0].from &&
    old[old.length - 1].to === young[young.length - 1].to &&
    before.live.events === after.live.events &&
    before.live.text === after.live.text &&
    before.live.writing.language === after.live.writing.language &&
    before.live.writing.zone === after.live.writing.zone &&
    before.live.now.slice(0, 4) === after.live.now.slice(0, 4)
  );
}

function StretchRow({
  stretch,
  live,
  className,
}: {
  stretch: ToldStretch;
  live: LiveTicket;
  className?: string;
}) {
  const classes = useStyles();
  return (
    <tr className={className}>
      <th scope="row">
        {periodText(stretch.from, stretch.to, live)}
        <br />
        <span className={classes.muted}>{reasonText(stretch, live)}</span>
      </th>
      <td>{stretch.counted && exactDuration(stretch.countedSeconds)}</td>
      <td className={classes.muted}>
        {!stretch.counted && exactDuration(lengthOf(stretch))}
      </td>
    </tr>
  );
}

/** "mer. 13 mai 16:12 – 18:00"; the second day only where it is another. */
function periodText(
  from: string,
  to: string,
  { now, writing, text, clock }: LiveTicket,
): string {
  const day = dayOf(from, now, writing);
  const endDay = dayOf(to, now, writing);
  const isOpenEnd = to === now && clock.status !== 'ended';
  const end = isOpenEnd
    ? text('explanation.now')
    : `${endDay === day ? '' : `${endDay} `}${timeOfDay(to, writing)}`;
  return [`${day} ${timeOfDay(from, writing)}`, end].map(unbroken).join(' – ');
}

function reasonText(
  stretch: ToldStretch,
  { text, writing, situation, events }: LiveTicket,
): string {
  switch (stretch.reason) {
    case 'open': {
      const open = text(
        `reason.open.${situation.terms?.serviceWindow ?? 'HO'}`,
      );
      return stretch.recountedBy
        ? text('reason.recounted', {
            open,
            by: nameOf(stretch.recountedBy, text),
          })
        : open;
    }
    case 'holiday': {
      const names = HOLIDAY_NAMES[stretch.holiday as HolidayId];
      return text('reason.holiday', {
        name: writing.language.startsWith('fr') ? names?.fr : names?.en,
      });
    }
    case 'suspended':
      return text('reason.suspended', {
        by: agreedByOf(eventAt(events, stretch.sequence), text),
      });
    default:
      return text(`reason.${stretch.reason}`);
  }
}
