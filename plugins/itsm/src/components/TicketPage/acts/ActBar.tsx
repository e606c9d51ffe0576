import { useEffect, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import ExpandMore from '@material-ui/icons/ExpandMore';
import { makeStyles } from '@material-ui/core/styles';
import type {
  TicketAct,
  TicketSituation,
} from '@caih/backstage-plugin-itsm-common';
import { useLiveTicket } from '../TicketContext';
import { actOfMove, isReadersMove } from '../summary/whoseMove';
import { type FormAct, GRAVE_ACTS, isInBar, OTHER_ANSWER } from './actForms';
import { actLabel, isByTelephone } from './actLabel';
import { useActs } from './ActsProvider';
import { FollowLink } from './FollowLink';
import { HOLDING_ACTS, HolderLine } from './HolderLine';

/** As many acts as stand as buttons; the others are in the menu. */
const BUTTONS = 3;

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
  done: {
    marginTop: theme.spacing(1),
    '&:empty': { margin: 0 },
    '&:focus': { outline: 'none' },
  },
}));

/** While somebody intervenes, nobody else is likely to begin. */
function isLater(act: FormAct, { interventions }: TicketSituation): boolean {
  return (
    act === 'start-intervention' &&
    interventions.some(one => one.endedAt === null)
  );
}

/**
 * The acts open to this person: the one the sentence above asks for first and
 * the other answer beside it, then in the order of the workflow's table: what would be refused is not
 * there.
 */
export function ActBar() {
  const classes = useStyles();
  const live = useLiveTicket(30);
  const { text, possibleActs, situation } = live;
  const { open, done } = useActs();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const status = useRef<HTMLParagraphElement>(null);

  // The button one clicked may be gone with the act: focus goes to its result.
  useEffect(() => {
    if (done && !done.isQuiet) status.current?.focus();
  }, [done]);

  const asked = actOfMove(live);
  const rank = (act: TicketAct): number => {
    if (act === asked) return 2;
    return asked && act === OTHER_ANSWER[asked] ? 1 : 0;
  };
  const acts = possibleActs
    .filter(isInBar)
    .filter(act => !HOLDING_ACTS.has(act))
    .sort(
      (a, b) =>
        rank(b) - rank(a) ||
        Number(isLater(a, situation)) - Number(isLater(b, situation)),
    );
  const standing = acts
    .filter(
      act =>
        act === asked || !(GRAVE_ACTS.has(act) || isByTelephone(act, live)),
    )
    .slice(0, acts.length <= BUTTONS + 1 ? acts.length : BUTTONS);
  const others = acts.filter(act => !standing.includes(act));
  const isMine = isReadersMove(live);

  return (
    <section aria-label={text('acts.title')}>
      <HolderLine />
      {acts.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {text('acts.none')}
        </Typography>
      )}
      <div className={classes.bar}>
        {standing.map((act, index) => (
          <Button
            key={act}
            variant={index === 0 && isMine ? 'contained' : 'outlined'}
            color="primary"
            onClick={() => open(act)}
          >
            {actLabel(act, live)}
          </Button>
        ))}
        {others.length > 0 && (
          <Button
            variant="text"
            endIcon={<ExpandMore />}
            aria-haspopup="menu"
            aria-expanded={menu !== null}
            onClick={event => setMenu(event.currentTarget)}
          >
            {text('acts.more')}
          </Button>
        )}
        <FollowLink />
      </div>
      <Menu
        anchorEl={menu}
        open={menu !== null}
        onClose={() => setMenu(null)}
        keepMounted={false}
        MenuListProps={{ 'aria-label': text('acts.more') }}
      >
        {others.map(act => (
          <MenuItem
            key={act}
            onClick={() => {
              setMenu(null);
              open(act);
            }}
          >
            {actLabel(act, live)}
          </MenuItem>
        ))}
      </Menu>
      <Typography
        ref={status}
        tabIndex={-1}
        role="status"
        variant="body2"
        className={classes.done}
        data-testid="act-done"
      >
        {done && text(`done.${done.act}`)}
      </Typography>
    </section>
  );
}
