import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { itsmTranslationRef } from '../../../translations';
import { useLiveTicket } from '../TicketContext';
import { Thumbnail } from './Thumbnail';
import { useDownload } from './useDownload';
import { useFileWords } from './words';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1, 0, 0),
    padding: 0,
  },
  file: {
    justifyContent: 'flex-start',
    maxWidth: 280,
    padding: theme.spacing(0.5),
    textAlign: 'left',
    textTransform: 'none',
  },
  words: {
    marginLeft: theme.spacing(1),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
}));

/** The files that go with something said: a look at each, and a way to keep it. */
export function AttachedFiles({ ids }: { ids: readonly string[] }) {
  const classes = useStyles();
  const { situation } = useLiveTicket(30);
  const { t } = useTranslationRef(itsmTranslationRef);
  const { size, problem } = useFileWords();
  const { download, error } = useDownload();
  const files = situation.attachments.filter(one =>
    ids.includes(one.attachmentId),
  );
  if (files.length === 0) return null;
  return (
    <>
      <ul className={classes.list}>
        {files.map(one => (
          <li key={one.attachmentId}>
            <Button
              className={classes.file}
              variant="outlined"
              disabled={one.removed}
              onClick={() => download(one)}
              aria-label={t('attachments.download', { name: one.fileName })}
            >
              <Thumbnail attachment={one} />
              <span className={classes.words}>
                <Typography variant="body2" component="span">
                  {one.fileName}
                </Typography>
                <br />
                <Typography
                  variant="caption"
                  component="span"
                  color="textSecondary"
                >
                  {one.removed ? t('attachments.removed') : size(one.byteSize)}
                </Typography>
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {error !== undefined && (
        <Alert severity="error">
          {t('attachments.failedDownload', { why: problem(error) })}
        </Alert>
      )}
    </>
  );
}
