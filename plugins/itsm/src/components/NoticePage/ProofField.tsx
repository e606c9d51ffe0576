import { useId } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AttachFileIcon from '@material-ui/icons/AttachFile';
import { ATTACHMENT_TYPES } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

const ENDS = ATTACHMENT_TYPES.flatMap(({ extensions }) =>
  extensions.map(end => `.${end}`),
).join(',');

const useStyles = makeStyles(theme => ({
  chosen: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    position: 'relative',
  },
  // The browser's own field takes keys and clicks; the button is what is seen.
  input: {
    cursor: 'pointer',
    height: '100%',
    left: 0,
    maxWidth: '100%',
    opacity: 0,
    position: 'absolute',
    top: 0,
    '&:focus-visible + button': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
}));

/** A file that bears out what a notice says. */
export const ProofField = (props: {
  label: string;
  help: string;
  file: File | null;
  problem?: string;
  onChange: (file: File | null) => void;
}) => {
  const { label, help, file, problem, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const classes = useStyles();
  const id = useId();
  return (
    <FormControl margin="normal" fullWidth error={problem !== undefined}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <div className={classes.chosen}>
        <input
          id={id}
          className={classes.input}
          type="file"
          accept={ENDS}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-help`}
          onChange={event => onChange(event.target.files?.[0] ?? null)}
        />
        <Button
          size="small"
          variant="outlined"
          startIcon={<AttachFileIcon />}
          aria-hidden
          tabIndex={-1}
        >
          {t('notices.proof.choose')}
        </Button>
        {file && (
          <Typography variant="body2" className={classes.name}>
            {file.name}
          </Typography>
        )}
      </div>
      <FormHelperText id={`${id}-help`}>{problem ?? help}</FormHelperText>
    </FormControl>
  );
};
