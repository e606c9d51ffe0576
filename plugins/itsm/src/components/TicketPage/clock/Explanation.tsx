import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { explainAt } from '@caih/backstage-plugin-itsm-common';
import { exactDuration } from '../format';
import { useLiveTicket } from '../TicketContext';
import { GroupRows } from './GroupRows';
import { groupStretches, sumsOf } from './groupStretches';
import { markRecounted } from './markRecounted';

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
      padding: theme.spacing(0.5, 0, 0.5, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
    '& thead th, & tfoot th, & tfoot td': {
      fontWeight: 700,
    },
    '& th:nth-last-child(-n+2), & td:nth-last-child(-n+2)': {
      textAlign: 'right',
      whiteSpace: 'nowrap',
      paddingLeft: theme.spacing(1.25),
      [theme.breakpoints.down('xs')]: {
        whiteSpace: 'normal',
        paddingLeft: theme.spacing(0.5),
      },
    },
    '& tbody th': { fontWeight: 400 },
    // On the stripes of the portal the reasons would be too pale to read.
    '& tbody th, & tbody td': {
      backgroundColor: theme.palette.background.paper,
    },
  },
  caption: {
    captionSide: 'top',
    textAlign: 'left',
    color: theme.palette.text.secondary,
    paddingBottom: theme.spacing(0.5),
  },
  muted: { color: theme.palette.text.secondary },
}));

/**
 * "Comment ce délai est compté": every stretch with its reason, adding up on
 * the screen to the figure of the clock above.
 */
export function Explanation() {
  const classes = useStyles();
  const live = useLiveTicket(1);
  const { situation, clock, events, now, text, writing } = live;
  const stretches = markRecounted(
    explainAt(situation.terms, events, now),
    events,
  );
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
