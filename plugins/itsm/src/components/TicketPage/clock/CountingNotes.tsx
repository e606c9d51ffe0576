import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { dayAndTime } from '../format';
import { lastOf } from '../people';
import { useLiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  note: { marginTop: theme.spacing(1) },
}));

/**
 * What refusals and reopenings (CI26), an exclusion (CI4) and a correction
 * (CI21) mean for the figures: the correction stands beside the verdict, which
 * stays as it was.
 */
export function CountingNotes() {
  const classes = useStyles();
  const { situation, events, clock, text, now, writing } = useLiveTicket(30);
  const { exclusion, correction, recall, refusedCount, reopenedCount } =
    situation;
  const claim = lastOf(events, 'claim-exclusion');
  const notes = [
    refusedCount > 0 && text('counting.refused', { times: refusedCount }),
    recall && text(`counting.reopened.${recall}`, { times: reopenedCount }),
    exclusion &&
      text(`counting.exclusion.${exclusion}`, {
        ground: text(`ground.${claim?.data.ground ?? 'other-abnormal-use'}`),
      }),
    correction &&
      text(clock.verdict ? 'counting.corrected' : 'counting.correctedState', {
        verdict: text(
          clock.verdict === 'late' ? 'effect.late' : 'effect.inTime',
        ),
        when: dayAndTime(correction.agreedAt, now, writing),
        correction: text(`correction.${correction.kind}`),
      }),
  ];
  return (
    <>
      {notes.map(
        note =>
          note && (
            <Typography key={note} variant="body2" className={classes.note}>
              {note}
            </Typography>
          ),
      )}
    </>
  );
}
