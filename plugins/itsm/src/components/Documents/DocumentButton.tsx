import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { DownloadFault } from './DownloadFault';
import { type ReadDocument, useDownload } from './useDownload';

const useStyles = makeStyles({
  asWritten: { overflowWrap: 'anywhere', textTransform: 'none' },
});

/** Downloads a document in the reader's language. */
export function DocumentButton(props: {
  label: string;
  /** The label is the name of a file, and stands as it was given. */
  isFileName?: boolean;
  read: ReadDocument;
}) {
  const { label, isFileName = false, read } = props;
  const classes = useStyles();
  const { download, fault, isPreparing, preparing } = useDownload();

  return (
    <>
      <Button
        className={isFileName ? classes.asWritten : undefined}
        size="small"
        color="primary"
        startIcon={<GetAppIcon />}
        disabled={isPreparing}
        onClick={() => download(read)}
      >
        {isPreparing ? preparing : label}
      </Button>
      <DownloadFault fault={fault} />
    </>
  );
}
