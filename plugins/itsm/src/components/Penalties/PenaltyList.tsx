import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { PenaltySummary } from '@caih/backstage-plugin-itsm-common';
import { penaltyRouteRef } from '../../routes';
import { penaltiesTranslationRef } from '../../translations';
import { useLevelWords } from '../ServiceLevelsPage';
import { PenaltyStateChip } from './PenaltyStateChip';
import { usePenaltyWords } from './usePenaltyWords';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    alignItems: 'start',
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    overflowWrap: 'anywhere',
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
}));

/** Cases: of what, of whom, by how much, and what was decided. */
export const PenaltyList = (props: {
  penalties: readonly PenaltySummary[];
}) => {
  const { penalties } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(penaltiesTranslationRef);
  const words = usePenaltyWords();
  const { month } = useLevelWords();
  const pathOf = useRouteRef(penaltyRouteRef);
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={t('penalties.title')}>
        {penalties.map(penalty => (
          <li key={penalty.id} className={classes.one}>
            <div>
              <Link to={pathOf({ penaltyId: penalty.id })} underline="always">
                {words.name(penalty)}
              </Link>
              <Typography>
                {penalty.establishmentName ?? t('penalties.lot')}
              </Typography>
              <Typography variant="body2">{words.brief(penalty)}</Typography>
              <Typography variant="body2" color="textSecondary">
                {penalty.id} · {month(penalty.month)}
              </Typography>
            </div>
            <div>
              <PenaltyStateChip state={penalty.state} />
            </div>
          </li>
        ))}
      </ul>
    </Paper>
  );
};
