import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { InventoryImport } from '@caih/backstage-plugin-itsm-common';
import { importTranslationRef } from '../../translations';
import { isReached, type Step, stepsOf } from './importView';

const useStyles = makeStyles(theme => ({
  list: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  step: {
    alignItems: 'center',
    display: 'flex',
    '& + &::before': {
      content: '"›"',
      padding: theme.spacing(0, 0.5),
    },
  },
  place: { padding: theme.spacing(0.75, 1) },
  current: { fontWeight: 'bold' },
}));

/** Where one is, and the way back to what one has passed. */
export const ImportSteps = (props: {
  current: Step;
  inventory: InventoryImport | undefined;
  onGo: (step: Step) => void;
}) => {
  const { current, inventory, onGo } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(importTranslationRef);
  return (
    <nav aria-label={t('import.steps')}>
      <ol className={classes.list}>
        {stepsOf(inventory).map((step, index) => {
          const label = t('import.stepOf', {
            number: String(index + 1),
            name: t(`import.step.${step}`),
          });
          const mayGo = step !== current && isReached(step, inventory);
          return (
            <li key={step} className={classes.step}>
              {mayGo ? (
                <Button size="small" color="primary" onClick={() => onGo(step)}>
                  {label}
                </Button>
              ) : (
                <Typography
                  variant="body2"
                  className={`${classes.place} ${
                    step === current ? classes.current : ''
                  }`}
                  aria-current={step === current ? 'step' : undefined}
                >
                  {label}
                </Typography>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
