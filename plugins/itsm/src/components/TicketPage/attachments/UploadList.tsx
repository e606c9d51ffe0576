import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { itsmTranslationRef } from '../../../translations';
import type { Upload, Uploads } from './useUploads';
import { useFileWords } from './words';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0), padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  what: { flexGrow: 1, minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  problem: {
    color:
      theme.palette.type === 'dark'
        ? theme.palette.error.light
        : theme.palette.error.dark,
  },
}));

/** Files on their way: where each stands, and what is wrong with it. */
export function UploadList(props: {
  uploads: Uploads;
  onRetry?(one: Upload): void;
}) {
  const { uploads, onRetry } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { size, problem } = useFileWords();
  const { list } = uploads;
  if (list.length === 0) return null;
  const sent = list.filter(one => one.state === 'sent').length;
  return (
    <div>
      <Typography role="status" variant="body2">
        {t('attachments.progress', {
          done: String(sent),
          total: String(list.length),
        })}
      </Typography>
      {uploads.isSending && (
        <LinearProgress
          variant="determinate"
          value={(100 * sent) / list.length}
          aria-label={t('attachments.uploads')}
        />
      )}
      <ul className={classes.list} aria-label={t('attachments.uploads')}>
        {list.map(one => (
          <li key={one.key} className={classes.line}>
            <div className={classes.what}>
              <Typography variant="body2" className={classes.name}>
                {one.file.name} · {size(one.file.size)}
                {one.state !== 'failed' &&
                  ` · ${t(`attachments.${one.state}`)}`}
              </Typography>
              {one.state === 'failed' && (
                <Typography
                  role="alert"
                  variant="body2"
                  className={classes.problem}
                >
                  {problem(one.error)}
                </Typography>
              )}
            </div>
            {one.state === 'failed' && onRetry && (
              <Button size="small" onClick={() => onRetry(one)}>
                {t('attachments.retry')}
              </Button>
            )}
            {one.state !== 'sending' && (
              <IconButton
                size="small"
                aria-label={t('attachments.dismiss', { name: one.file.name })}
                onClick={() => uploads.dismiss(one)}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
