import { useId } from 'react';
import FormControl from '@material-ui/core/FormControl';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import { makeStyles } from '@material-ui/core/styles';
import { ATTACHMENT_TYPES } from '@caih/backstage-plugin-itsm-common';

const ENDS = ATTACHMENT_TYPES.flatMap(({ extensions }) =>
  extensions.map(end => `.${end}`),
).join(',');

const useStyles = makeStyles(theme => ({
  input: { font: 'inherit', marginTop: theme.spacing(1), maxWidth: '100%' },
}));

/** A file that bears out what a notice says. */
export const ProofField = (props: {
  label: string;
  help: string;
  file: File | null;
  problem?: string;
  onChange: (file: File | null) => void;
}) => {
  const { label, help, problem, onChange } = props;
  const classes = useStyles();
  const id = useId();
  return (
    <FormControl margin="normal" fullWidth error={problem !== undefined}>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <input
        id={id}
        className={classes.input}
        type="file"
        accept={ENDS}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help`}
        onChange={event => onChange(event.target.files?.[0] ?? null)}
      />
      <FormHelperText id={`${id}-help`}>{problem ?? help}</FormHelperText>
    </FormControl>
  );
};
