import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { TicketPreview } from '@caih/backstage-plugin-itsm-common';
import { itsmTranslationRef } from '../../translations';

/** More are counted, not named: the machine's page shows them all. */
const NAMED = 6;

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0.5, 0, 0), paddingLeft: theme.spacing(2.5) },
}));

/** The types that catalogs call by these words; any other is shown as it is. */
const TYPES = [
  'application',
  'cluster',
  'database',
  'hypervisor',
  'service',
  'virtual-machine',
  'website',
] as const;

/** What depends on the machine, and the impact proposed from it (C19). */
export const DependentsNotice = (props: { preview?: TicketPreview }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const dependents = props.preview?.dependents;
  if (!props.preview?.terms || !dependents) return null;
  const { known, items, proposedImpact } = dependents;
  if (!known) {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('declare.dependents.unknown')}
      </Typography>
    );
  }
  if (items.length === 0) return null;
  const kindOf = ({ type, kind }: (typeof items)[number]) => {
    const called = TYPES.find(one => one === type?.toLowerCase());
    return called ? t(`declare.dependents.type.${called}`) : type ?? kind;
  };
  const because = items.find(one => one.entityRef === proposedImpact?.because);
  return (
    <div data-testid="dependents">
      <Typography variant="body2">{t('declare.dependents.title')}</Typography>
      <ul className={classes.list}>
        {items.slice(0, NAMED).map(one => (
          <Typography key={one.entityRef} component="li" variant="body2">
            {one.title} ({kindOf(one)})
            {one.care && ` · ${t(`declare.dependents.care.${one.care}`)}`}
            {one.through &&
              ` · ${t('declare.dependents.through', { name: one.through })}`}
          </Typography>
        ))}
        {items.length > NAMED && (
          <Typography component="li" variant="body2">
            {t('declare.dependents.more', { count: items.length - NAMED })}
          </Typography>
        )}
      </ul>
      {proposedImpact && because && (
        <Typography variant="body2">
          {t('declare.dependents.proposed', {
            impact: t(`declare.impact.${proposedImpact.impact}`),
            name: because.title,
          })}
        </Typography>
      )}
    </div>
  );
};
