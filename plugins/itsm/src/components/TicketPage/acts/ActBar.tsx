import { useEffect, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import ExpandMore from '@material-ui/icons/ExpandMore';
import MoreVert from '@material-ui/icons/MoreVert';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import { sidebarConfig } from '@backstage/core-components';
import { useLiveTicket } from '../TicketContext';
import { actOfMove, isReadersMove } from '../summary/whoseMove';
import { GRAVE_ACTS, isInBar } from './actForms';
import { inOrder } from './actOrder';
import { actLabel, isByTelephone } from './actLabel';
import { useActs } from './ActsProvider';
import { FollowLink } from './FollowLink';
import { HOLDING_ACTS, HolderLine } from './HolderLine';

/** As many acts as stand as buttons; the others are in the menu. */
const BUTTONS = 3;

/** The same at the bottom of a phone. */
const PHONE_BUTTONS = 2;

/** A thumb's width, in pixels. */
const TOUCH_TARGET = 44;

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
    // Under the thumb of who stands at the machine, over the portal's own bar.
    [theme.breakpoints.down('xs')]: {
      background: theme.palette.background.paper,
      borderTop: `1px solid ${theme.palette.divider}`,
      bottom: sidebarConfig.mobileSidebarHeight,
      flexWrap: 'nowrap',
      left: 0,
      margin: 0,
      padding: theme.spacing(1),
      position: 'fixed',
      right: 0,
      zIndex: theme.zIndex.appBar,
      '& button': { lineHeight: 1.25, minHeight: TOUCH_TARGET },
    },
  },
  act: {
    [theme.breakpoints.down('xs')]: {
      flex: '1 1 0',
      padding: theme.spacing(0.5, 1),
    },
  },
  more: {
    [theme.breakpoints.down('xs')]: {
      flex: '0 0 auto',
      minWidth: TOUCH_TARGET,
      padding: 0,
    },
  },
  done: {
    marginTop: theme.spacing(1),
    '&:empty': { margin: 0 },
    '&:focus': { outline: 'none' },
  },
}));

/**
 * The acts open to this person, the likely ones as buttons: what would be
 * refused is not there. On a phone they stay at the bottom of the screen.
 */
export function ActBar() {
  const classes = useStyles();
  const isPhone = useMediaQuery(useTheme().breakpoints.down('xs'));
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
  const acts = inOrder(
    possibleActs.filter(isInBar).filter(act => !HOLDING_ACTS.has(act)),
    { asked, isPhone, situation },
  );
  const buttons = isPhone ? PHONE_BUTTONS : BUTTONS;
  const standing = acts
    .filter(
      act =>
        act === asked || !(GRAVE_ACTS.has(act) || isByTelephone(act, live)),
    )
    .slice(0, isPhone || acts.length > BUTTONS + 1 ? buttons : acts.length);
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
      {isPhone && <FollowLink />}
      {(acts.length > 0 || !isPhone) && (
        <div className={classes.bar}>
          {standing.map((act, index) => (
            <Button
              key={act}
              className={classes.act}
              variant={index === 0 && isMine ? 'contained' : 'outlined'}
              color="primary"
              aria-haspopup="dialog"
              onClick={() => open(act)}
            >
              {actLabel(act, live)}
            </Button>
          ))}
          {others.length > 0 && (
            <Button
              className={classes.more}
              variant="text"
              endIcon={isPhone ? undefined : <ExpandMore />}
              aria-haspopup="menu"
              aria-expanded={menu !== null}
              aria-label={text('acts.more')}
              onClick={event => setMenu(event.currentTarget)}
            >
              {isPhone ? <MoreVert /> : text('acts.more')}
            </Button>
          )}
          {!isPhone && <FollowLink />}
        </div>
      )}
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
