import { useState } from 'react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import type { DocumentLanguage } from '@caih/backstage-plugin-itsm-common';
import {
  type ItsmFile,
  readableErrorColor,
  useErrorText,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { useTicketText } from '../useTicketText';
import { saveFile } from './saveFile';

const useStyles = makeStyles(theme => ({
  fault: { color: readableErrorColor(theme) },
  asWritten: { overflowWrap: 'anywhere', textTransform: 'none' },
}));

/** Downloads a document of the ticket, in the reader's language. */
export function DocumentButton(props: {
  label: string;
  /** The label is the name of a file, and stands as it was given. */
  isFileName?: boolean;
  read(language: DocumentLanguage): Promise<ItsmFile>;
}) {
  const { label, isFileName = false, read } = props;
  const classes = useStyles();
  const text = useTicketText();
  const errorText = useErrorText();
  const { locale } = useFormat();
  const [isPreparing, setPreparing] = useState(false);
  const [error, setError] = useState<unknown>();

  async function download() {
    setError(undefined);
    setPreparing(true);
    try {
      saveFile(await read(locale.startsWith('fr') ? 'fr' : 'en'));
    } catch (cause) {
      setError(cause);
    } finally {
      setPreparing(false);
    }
  }

  return (
    <>
      <Button
        className={isFileName ? classes.asWritten : undefined}
        size="small"
        color="primary"
        startIcon={<GetAppIcon />}
        disabled={isPreparing}
        onClick={download}
      >
        {isPreparing ? text('documents.preparing') : label}
      </Button>
      {error !== undefined && (
        <Typography role="alert" variant="body2" className={classes.fault}>
          {text('documents.failed', { why: errorText(error) })}
        </Typography>
      )}
    </>
  );
}
