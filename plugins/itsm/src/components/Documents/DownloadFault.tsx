import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { readableErrorColor } from '@caih/backstage-plugin-itsm-react';

const useStyles = makeStyles(theme => ({
  fault: { color: readableErrorColor(theme) },
}));

/** Why a document was not downloaded, where one was not. */
export const DownloadFault = ({ fault }: { fault: string | null }) => {
  const classes = useStyles();
  return fault === null ? null : (
    <Typography role="alert" variant="body2" className={classes.fault}>
      {fault}
    </Typography>
  );
};
