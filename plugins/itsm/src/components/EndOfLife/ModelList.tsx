import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AlarmIcon from '@material-ui/icons/Alarm';
import {
  HARDWARE_CATEGORY_NAMES,
  type ModelAtRisk,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { useLanguage } from '../../hooks';
import { endOfLifeTranslationRef } from '../../translations';
import { useModelWords } from './useModelWords';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    display: 'grid',
    gap: theme.spacing(1, 2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 1.5),
  },
  end: { [theme.breakpoints.up('sm')]: { textAlign: 'right' } },
}));

/** Models at risk: what ends when, whom it touches, and what is told of it. */
export const ModelList = (props: {
  models: readonly ModelAtRisk[];
  /** The record whose machines are being looked for. */
  drafting: string | undefined;
  /** Absent for who drafts no notice. */
  onDraft?: (model: ModelAtRisk) => void;
}) => {
  const { models, drafting, onDraft } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(endOfLifeTranslationRef);
  const format = useFormat();
  const language = useLanguage();
  const words = useModelWords();
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={t('endOfLife.list')}>
        {models.map(model => {
          const { id, kind, risk, machines, noticed, drafted } = model;
          const name = makerAndModel(model);
          const isHardware = kind === 'hardware';
          const isCovered = noticed + drafted >= machines;
          return (
            <li key={id} className={classes.one}>
              <div>
                <div className={classes.head}>
                  <Typography component="h2" variant="subtitle1">
                    {name}
                  </Typography>
                  {isHardware && risk.isProposed && !isCovered && (
                    <Chip
                      size="small"
                      variant="outlined"
                      style={{ margin: 0 }}
                      icon={<AlarmIcon aria-hidden />}
                      label={t(
                        onDraft
                          ? 'endOfLife.proposed'
                          : 'endOfLife.proposed.reader',
                      )}
                    />
                  )}
                </div>
                <Typography variant="body2">
                  {[
                    isHardware &&
                      HARDWARE_CATEGORY_NAMES[model.category][language],
                    words.machines(model),
                    words.establishments(model),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
                {isHardware && (
                  <Typography variant="body2" color="textSecondary">
                    {words.notices(model)}
                  </Typography>
                )}
                <Typography variant="body2" color="textSecondary">
                  {t('endOfLife.origin', {
                    origin: model.origin,
                    day: format.day(model.seenOn),
                  })}{' '}
                  {model.url && (
                    <Link
                      to={model.url}
                      underline="always"
                      aria-label={`${t('endOfLife.originLink')}, ${name}`}
                    >
                      {t('endOfLife.originLink')}
                    </Link>
                  )}
                </Typography>
              </div>
              <div className={classes.end}>
                <Typography>
                  {t(`endOfLife.decisive.${risk.kind}`, {
                    day: format.day(risk.day),
                  })}
                </Typography>
                {isHardware && risk.kind === 'support' && (
                  <Typography variant="body2" color="textSecondary">
                    {t('endOfLife.supportDecides')}
                  </Typography>
                )}
                {isHardware &&
                  (risk.firstDay ? (
                    <Typography variant="body2">
                      {t('endOfLife.tooLate', {
                        day: format.day(risk.firstDay),
                      })}
                    </Typography>
                  ) : (
                    <Typography variant="body2">
                      {t('endOfLife.receiveBy', {
                        day: format.day(risk.receiveBy),
                      })}
                      {' · '}
                      {words.daysInHand(model)}
                    </Typography>
                  ))}
                {isHardware && onDraft && !isCovered && (
                  <Button
                    size="small"
                    color="primary"
                    variant="outlined"
                    style={{ marginTop: 8 }}
                    aria-label={t('endOfLife.draftOf', { model: name })}
                    aria-haspopup="dialog"
                    onClick={() => onDraft(model)}
                  >
                    {t(
                      drafting === id
                        ? 'endOfLife.drafting'
                        : 'endOfLife.draft',
                    )}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
};
