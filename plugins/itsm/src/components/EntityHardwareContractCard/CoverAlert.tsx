import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import {
  addDays,
  undecidedDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import { useFormat } from '@caih/backstage-plugin-itsm-react';
import { rootRouteRef } from '../../routes';
import {
  declarationsTranslationRef,
  fleetTasksTranslationRef,
} from '../../translations';
import type { ContractView } from './contractView';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/**
 * That a machine is not covered, or that it is not known whether its warranty
 * holds, what this means and what would do (BI10, CI15); nothing of one that is
 * covered.
 */
export const CoverAlert = (props: {
  contract: ContractView;
  /** Whose it is; absent for hardware that is not of the fleet. */
  establishmentId?: string;
}) => {
  const { contract, establishmentId } = props;
  const { facts, level, today, toCome } = contract;
  const classes = useStyles();
  const root = useRouteRef(rootRouteRef)();
  const format = useFormat();
  const { t } = useTranslationRef(fleetTasksTranslationRef);
  const { t: declared } = useTranslationRef(declarationsTranslationRef);
  if (level.level === 'to-be-checked') {
    return (
      <Alert severity="warning" className={classes.root}>
        {t('fleetTasks.cover.toBeChecked')}
      </Alert>
    );
  }
  if (level.level !== 'not-covered') return null;
  const declaration = undecidedDeclaration(facts);
  const starts = level.next?.from ?? toCome?.from;
  const { maintainedUntil: until } = facts;
  const words = () => {
    if (declaration) return t(`fleetTasks.cover.${declaration}`);
    if (starts) {
      return t('fleetTasks.cover.starts', { day: format.day(starts) });
    }
    return until !== null && until < today
      ? t('fleetTasks.cover.ended', { day: format.day(addDays(until, 1)) })
      : t('fleetTasks.cover.none');
  };
  return (
    <Alert severity="error" className={classes.root}>
      {words()} {t('fleetTasks.cover.incident')}
      {declaration && establishmentId && (
        <>
          {' '}
          <Link
            to={`${root}/establishments/${establishmentId}`}
            underline="always"
          >
            {declared('declarations.joining.where')}
          </Link>
        </>
      )}
    </Alert>
  );
};
