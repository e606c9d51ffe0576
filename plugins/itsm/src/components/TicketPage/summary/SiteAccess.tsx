import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Phone from '@material-ui/icons/Phone';
import Place from '@material-ui/icons/Place';
import { usePlaceWords } from '../../../hooks';
import { PhoneNumber } from '../../PhoneNumber';
import { useActs } from '../acts/ActsProvider';
import { useLiveTicket } from '../TicketContext';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(0.5, 1),
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    marginTop: theme.spacing(1.5),
  },
  value: { overflowWrap: 'anywhere' },
  rest: { gridColumn: 2 },
}));

/** Where to go and whom to call, for who works on site (C18). */
export function SiteAccess() {
  const classes = useStyles();
  const { text, situation, possibleActs } = useLiveTicket(30);
  const { open } = useActs();
  const { access } = situation;
  const maySet = possibleActs.includes('set-access');
  const place = usePlaceWords()(access);
  const isKnown = Object.values(access).some(Boolean);
  if (!isKnown && !maySet) return null;

  const correct = maySet && (
    <Button
      size="small"
      color="primary"
      aria-haspopup="dialog"
      onClick={() => open('set-access')}
    >
      {text(isKnown ? 'access.correct' : 'access.say')}
    </Button>
  );
  return (
    <section className={classes.root} aria-label={text('access.title')}>
      <Place fontSize="small" color="action" aria-hidden />
      <Typography variant="body2" className={classes.value}>
        {place || text('access.noPlace')} {!isKnown && correct}
      </Typography>
      {(access.siteContact || access.callBackNumber) && (
        <>
          <Phone fontSize="small" color="action" aria-hidden />
          <Typography variant="body2" className={classes.value}>
            {access.siteContact}
            {access.siteContact && access.callBackNumber && ' · '}
            {access.callBackNumber && (
              <PhoneNumber number={access.callBackNumber} />
            )}
          </Typography>
        </>
      )}
      {access.badgeOrEscort && (
        <Said>{text('access.badge', { value: access.badgeOrEscort })}</Said>
      )}
      {access.careConstraint && (
        <Said>{text('access.care', { value: access.careConstraint })}</Said>
      )}
      {isKnown && correct && <div className={classes.rest}>{correct}</div>}
    </section>
  );
}

function Said({ children }: { children: ReactNode }) {
  const classes = useStyles();
  return (
    <Typography variant="body2" className={`${classes.rest} ${classes.value}`}>
      {children}
    </Typography>
  );
}
