import { makeStyles } from '@material-ui/core/styles';
import { formatPhone } from '@caih/backstage-plugin-itsm-common';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  link: {
    color: theme.palette.link,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.5, 0),
    textDecoration: 'underline',
  },
}));

/** A number and an address, each a link that calls or writes. */
export const Reaching = (props: {
  phone: string | null;
  email: string | null;
}) => {
  const { phone, email } = props;
  const classes = useStyles();
  return (
    <span className={classes.root}>
      {phone && (
        <a className={classes.link} href={`tel:${phone}`}>
          {formatPhone(phone)}
        </a>
      )}
      {email && (
        <a className={classes.link} href={`mailto:${email}`}>
          {email}
        </a>
      )}
    </span>
  );
};
