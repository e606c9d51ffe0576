import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AssignmentIcon from '@material-ui/icons/Assignment';
import PersonIcon from '@material-ui/icons/Person';
import {
  chaseAtOf,
  startOfLocalDate,
  type TicketAct,
} from '@caih/backstage-plugin-itsm-common';
import { dayOf } from '../format';
import { holderWords } from '../people';
import { useLiveTicket } from '../TicketContext';
import type { FormAct } from './actForms';
import { useActs } from './ActsProvider';

const ACTS = ['take', 'hand-over'] as const satisfies readonly FormAct[];

/** The acts that say who has the ticket: their place is beside the name. */
export const HOLDING_ACTS: ReadonlySet<TicketAct> = new Set(ACTS);

const useStyles = makeStyles(theme => ({
  line: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(1),
  },
  // The shape stays beside the words however long these are.
  who: { alignItems: 'center', display: 'flex', gap: theme.spacing(1) },
  words: { overflowWrap: 'anywhere' },
}));

/** Who has the ticket, with the ways to change it, and the maker's case. */
export function HolderLine() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { situation, possibleActs, text, now, writing } = live;
  const { open } = useActs();
  const { holder, makerCase, terms } = situation;
  const acts = ACTS.filter(act => possibleActs.includes(act));
  const chaseAt = chaseAtOf(situation);
  return (
    <>
      {(holder || acts.length > 0) && (
        <div className={classes.line} data-testid="holder">
          <div className={classes.who}>
            <PersonIcon color="action" fontSize="small" aria-hidden />
            <Typography className={classes.words}>
              {holderWords(holder, text)}
            </Typography>
          </div>
          {acts.map(act => (
            <Button
              key={act}
              size="small"
              color="primary"
              aria-haspopup="dialog"
              onClick={() => open(act)}
            >
              {text(`act.${act}`)}
            </Button>
          ))}
        </div>
      )}
      {makerCase && terms && (
        <div className={classes.line} data-testid="maker-case">
          <div className={classes.who}>
            <AssignmentIcon color="action" fontSize="small" aria-hidden />
            <Typography className={classes.words}>
              {text('makerCase', {
                number: makerCase.caseNumber,
                day: dayOf(
                  startOfLocalDate(terms.timeZone, makerCase.chaseOn),
                  now,
                  writing,
                ),
              })}
            </Typography>
          </div>
          {chaseAt !== null && chaseAt <= now && (
            <Chip size="small" label={text('makerCase.due')} />
          )}
        </div>
      )}
    </>
  );
}
