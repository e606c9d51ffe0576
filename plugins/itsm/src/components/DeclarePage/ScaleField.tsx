import { useId } from 'react';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { itsmTranslationRef } from '../../translations';

const STEPS = [1, 2, 3] as const;

const useStyles = makeStyles(theme => ({
  option: {
    alignItems: 'flex-start',
    marginRight: 0,
    padding: theme.spacing(0.5, 0),
  },
  radio: { padding: theme.spacing(0.25, 1) },
}));

/** The impact or the urgency, in words of the hospital (DI7). */
export const ScaleField = (props: {
  scale: 'impact' | 'urgency';
  value: 1 | 2 | 3 | null;
  error?: string;
  onChange: (value: 1 | 2 | 3) => void;
}) => {
  const { scale, value, error, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const id = useId();
  return (
    <FormControl component="fieldset" error={Boolean(error)}>
      <FormLabel component="legend">{t(`declare.${scale}.legend`)}</FormLabel>
      <RadioGroup
        name={scale}
        value={value === null ? '' : String(value)}
        onChange={event => onChange(Number(event.target.value) as 1 | 2 | 3)}
        aria-describedby={error ? `${id}-error` : undefined}
      >
        {STEPS.map(step => (
          <FormControlLabel
            key={step}
            className={classes.option}
            value={String(step)}
            control={
              <Radio
                className={classes.radio}
                color="primary"
                inputProps={{ 'data-field': scale } as object}
              />
            }
            label={
              <>
                <Typography>{t(`declare.${scale}.${step}`)}</Typography>
                <Typography variant="body2" color="textSecondary">
                  {t(`declare.${scale}.${step}.hint`)}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
      {error && <FormHelperText id={`${id}-error`}>{error}</FormHelperText>}
    </FormControl>
  );
};
