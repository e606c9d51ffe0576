import { type RefObject, useEffect, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { useLocation, useNavigate } from 'react-router-dom';
import { useTicketContext } from '../TicketContext';
import { useTicketText } from '../useTicketText';

/** What the declaration hands to the page of the ticket that it made. */
export interface JustDeclared {
  declared: true;
}

const useStyles = makeStyles(theme => ({
  said: { marginTop: theme.spacing(1) },
}));

/**
 * Tells who comes from the declaration that it was registered, once: a reload
 * says it no more. Focus goes to the heading, where reading goes on.
 */
export function DeclaredNotice(props: {
  heading: RefObject<HTMLHeadingElement>;
}) {
  const { heading } = props;
  const classes = useStyles();
  const text = useTicketText();
  const { ticket } = useTicketContext();
  const navigate = useNavigate();
  const { state, pathname, search, hash } = useLocation();
  const [declared, setDeclared] = useState('');
  const isNew = Boolean((state as Partial<JustDeclared> | null)?.declared);

  useEffect(() => {
    if (!isNew) return;
    setDeclared(ticket.id);
    heading.current?.focus();
    navigate({ pathname, search, hash }, { replace: true });
  }, [heading, isNew, navigate, pathname, search, hash, ticket.id]);

  return (
    <div role="status">
      {declared === ticket.id && (
        <Alert severity="success" className={classes.said}>
          {text('declared', { number: ticket.id })}
        </Alert>
      )}
    </div>
  );
}
