import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Phone from '@material-ui/icons/Phone';
import Place from '@material-ui/icons/Place';
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

/** Digits and a leading plus: what a telephone dials; null where there is none. */
export function dialled(number: string): string | null {
  const digits = number.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /\d{3}/.test(digits) ? `tel:${digits}` : null;
}

/** Where to go and whom to call, for who works on site (C18). */
export function SiteAccess() {
  const classes = useStyles();
  const { text, situation, possibleActs } = useLiveTicket(30);
  const { open } = useActs();
  const { access } = situation;
  const maySet = possibleActs.includes('set-access');
  const place = (['building', 'room', 'rack', 'rackUnit'] as const)
    .filter(field => access[field])
    .map(field => text(`access.${field}`, { value: access[field] ?? '' }))
    .join(' · ');
  const isKnown = Object.values(access).some(Boolean);
  if (!isKnown && !maySet) return null;

  const correct = maySet && (
    <Button size="small" color="primary" onClick={() => open('set-access')}>
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
            {access.callBackNumber && <Number number={access.callBackNumber} />}
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

function Number({ number }: { number: string }) {
  const href = dialled(number);
  return href ? (
    <Link href={href} underline="always">
      {number}
    </Link>
  ) : (
    <>{number}</>
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
