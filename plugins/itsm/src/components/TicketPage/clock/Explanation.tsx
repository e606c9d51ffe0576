import { Fragment, memo, useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import ExpandLess from '@material-ui/icons/ExpandLess';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { makeStyles } from '@material-ui/core/styles';
import {
  explainAt,
  HOLIDAY_NAMES,
  type HolidayId,
  type Stretch,
} from '@caih/backstage-plugin-itsm-common';
import { dayOf, exactDuration, timeOfDay, unbroken } from '../format';
import { agreedByOf, eventAt } from '../people';
import { type LiveTicket, useLiveTicket } from '../TicketContext';
import {
  groupStretches,
  lengthOf,
  type StretchGroup,
  sumsOf,
} from './groupStretches';

const useStyles = makeStyles(theme => ({
  title: { marginTop: theme.spacing(3) },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: theme.typography.fontFamily,
    fontSize: theme.typography.body2.fontSize,
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      padding: theme.spacing(0.5, 0.75, 0.5, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th, & tfoot th, & tfoot td': {
      fontWeight: 700,
    },
    '& th:nth-last-child(-n+2), & td:nth-last-child(-n+2)': {
      textAlign: 'right',
      whiteSpace: 'nowrap',
      paddingLeft: theme.spacing(1.5),
      [theme.breakpoints.down('xs')]: {
        whiteSpace: 'normal',
        paddingLeft: theme.spacing(0.5),
      },
    },
    '& tbody th': { fontWeight: 400 },
  },
  caption: {
    captionSide: 'top',
    textAlign: 'left',
    color: theme.palette.text.secondary,
    paddingBottom: theme.spacing(0.5),
  },
  muted: { color: theme.palette.text.secondary },
  inside: { '& > th:first-child': { paddingLeft: theme.spacing(2) } },
}));

/**
 * "Comment ce délai est compté": every stretch with its reason, adding up on
 * the screen to the figure of the clock above.
 */
export function Explanation() {
  const classes = useStyles();
  const live = useLiveTicket(1);
  const { situation, clock, events, now, text, writing } = live;
  const stretches = explainAt(situation.terms, events, now);
  const groups = groupStretches(stretches, writing.zone);
  const total = sumsOf(stretches);
  return (
    <section aria-labelledby="itsm-explanation-title">
      <Typography
        variant="h6"
        component="h3"
        id="itsm-explanation-title"
        className={classes.title}
      >
        {text('explanation.title')}
      </Typography>
      {clock.consumedSeconds === null || stretches.length === 0 ? (
        <Typography variant="body2">{text('explanation.none')}</Typography>
      ) : (
        <>
          <table className={classes.table}>
            <caption className={classes.caption}>
              {text('explanation.caption')}
            </caption>
            <thead>
              <tr>
                <th scope="col">{text('explanation.period')}</th>
                <th scope="col">{text('explanation.counted')}</th>
                <th scope="col">{text('explanation.notCounted')}</th>
              </tr>
            </thead>
            <tbody>
              {groups.map((group, index) => (
                <GroupRows
                  key={group.stretches[0].from}
                  group={group}
                  live={live}
                  isLast={index === groups.length - 1}
                />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{text('explanation.total')}</th>
                <td data-testid="explanation-total">
                  {exactDuration(total.countedSeconds)}
                </td>
                <td>{exactDuration(total.notCountedSeconds)}</td>
              </tr>
            </tfoot>
          </table>
          <Typography variant="body2" className={classes.muted}>
            {text('explanation.equals', {
              consumed: exactDuration(clock.consumedSeconds),
            })}
          </Typography>
        </>
      )}
    </section>
  );
}

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
const GroupRows = memo(function GroupRows({
  group,
  live,
  isLast,
}: GroupRowsProps) {
  const classes = useStyles();
  const [isOpen, setOpen] = useState(isLast || live.isPaper === true);
  const { stretches, countedSeconds, notCountedSeconds } = group;
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
  stretch: Stretch;
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
  stretch: Stretch,
  { text, writing, situation, events }: LiveTicket,
): string {
  switch (stretch.reason) {
    case 'open':
      return text(`reason.open.${situation.terms?.serviceWindow ?? 'HO'}`);
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
