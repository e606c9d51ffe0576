import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  ANNIVERSARY_SITUATIONS,
  type AnniversaryList,
  machinesListed,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { anniversaryListRouteRef } from '../../routes';
import { anniversariesTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  one: {
    display: 'grid',
    gap: theme.spacing(0.5, 2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: theme.spacing(1.5, 2),
    '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    [theme.breakpoints.up('sm')]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
    },
  },
  end: { [theme.breakpoints.up('sm')]: { textAlign: 'right' } },
}));

/** Lists of anniversaries: whose, of which day, and how many machines. */
export const ListOfLists = (props: {
  lists: readonly AnniversaryList[];
  withEstablishment: boolean;
}) => {
  const { lists, withEstablishment } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(anniversariesTranslationRef);
  const format = useFormat();
  const listPath = useRouteRef(anniversaryListRouteRef);
  return (
    <Paper variant="outlined">
      <ul className={classes.list} aria-label={t('anniversaries.title')}>
        {lists.map(list => {
          const { id, counts, day, establishmentName, orders } = list;
          const count = machinesListed(counts);
          return (
            <li key={id} className={classes.one}>
              <div>
                <Link to={listPath({ listId: id })} underline="always">
                  {t('anniversaries.of', { day: format.day(day) })}
                </Link>
                {withEstablishment && (
                  <Typography>{establishmentName}</Typography>
                )}
                <Typography variant="body2" color="textSecondary">
                  {[id, ...orders.map(one => one.reference)].join(' · ')}
                </Typography>
              </div>
              <div className={classes.end}>
                <Typography>
                  {count === 0
                    ? t('anniversaries.nothing')
                    : t('anniversaries.machines', { count })}
                </Typography>
                <Typography variant="body2" color="textSecondary">
                  {ANNIVERSARY_SITUATIONS.filter(one => counts[one] > 0)
                    .map(one =>
                      t(`anniversaries.count.${one}`, {
                        machines: String(counts[one]),
                      }),
                    )
                    .join(' · ')}
                </Typography>
              </div>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
};
