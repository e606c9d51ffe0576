import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles, type Theme } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircleOutline';
import ReportProblemIcon from '@material-ui/icons/ReportProblem';
import {
  type MachineDeclaration,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { IconLabel, useFormat } from '@caih/backstage-plugin-itsm-react';
import { importRouteRef } from '../../routes';
import { declarationsTranslationRef } from '../../translations';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: `3px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
    paddingLeft: theme.spacing(1.5),
    // Colour alone does not tell a link from the text around it.
    '& a': { textDecoration: 'underline' },
  },
}));

const LOOKS = {
  awaiting: {
    icon: ReportProblemIcon,
    color: (theme: Theme) => theme.palette.error.main,
  },
  accepted: {
    icon: CheckCircleIcon,
    color: (theme: Theme) => theme.palette.success.main,
  },
  refused: {
    icon: ReportProblemIcon,
    color: (theme: Theme) => theme.palette.error.main,
  },
};

/** Whether an order covers some of its machines, and the others are undecided. */
function isPartlyCovered({
  state,
  coveredCount,
  machineCount,
}: MachineDeclaration): boolean {
  return (
    state !== 'accepted' && coveredCount > 0 && coveredCount < machineCount
  );
}

/** The machines it is of, by name, and how many more. */
function useMachineWords(declaration: MachineDeclaration) {
  const { machineCount, machines } = declaration;
  const { t } = useTranslationRef(declarationsTranslationRef);
  const format = useFormat();
  if (machineCount === 0) return t('declarations.machines.none');
  const more = machineCount - machines.length;
  const names = [
    ...machines.map(({ name, maker, model, coveredFrom }) => {
      const words = `${name} (${makerAndModel({ maker, model })})`;
      return isPartlyCovered(declaration) && coveredFrom !== null
        ? t('declarations.machines.covered', {
            machine: words,
            day: format.day(coveredFrom),
          })
        : words;
    }),
    ...(more > 0 ? [t('declarations.machines.more', { count: more })] : []),
  ].join(', ');
  return t('declarations.machines', { count: machineCount, names });
}

/** How the contractor decided, and from when it is billed. */
const Decision = ({ declaration }: { declaration: MachineDeclaration }) => {
  const { state, decidedAt, decidedBy, refusalReason, order, billedFrom } =
    declaration;
  const { t } = useTranslationRef(declarationsTranslationRef);
  const format = useFormat();
  if (state === 'awaiting' || decidedAt === null) return null;
  const day = format.instant(decidedAt);
  const name = decidedBy ?? '';
  if (state === 'refused') {
    return (
      <Typography variant="body2">
        {t('declarations.refused', { name, day, reason: refusalReason ?? '' })}
      </Typography>
    );
  }
  if (order) {
    return (
      <Typography variant="body2">
        {t('declarations.ordered', {
          name,
          day,
          order: order.id,
          from: format.day(order.startedOn),
        })}
      </Typography>
    );
  }
  return (
    <Typography variant="body2">
      {t('declarations.accepted', { name, day })}
      {'. '}
      {billedFrom
        ? t('declarations.billed', { day: format.day(billedFrom) })
        : t('declarations.billed.unknown')}
    </Typography>
  );
};

/** One declaration: where it stands, its machines, and what may be done. */
export const DeclarationEntry = (props: {
  declaration: MachineDeclaration;
  children: ReactNode;
}) => {
  const { declaration, children } = props;
  const { id, state, declaredAt, declaredBy, importId } = declaration;
  const classes = useStyles();
  const { t } = useTranslationRef(declarationsTranslationRef);
  const format = useFormat();
  const importPath = useRouteRef(importRouteRef)();
  const machines = useMachineWords(declaration);
  return (
    <li className={classes.root}>
      <Typography variant="subtitle2" component="h5">
        {id}
      </Typography>
      <IconLabel {...LOOKS[state]}>
        {state !== 'accepted' && isPartlyCovered(declaration)
          ? t(`declarations.partly.${state}`, {
              covered: String(declaration.coveredCount),
              left: String(declaration.machineCount - declaration.coveredCount),
            })
          : t(`declarations.state.${state}`)}
      </IconLabel>
      <Typography variant="body2">{machines}</Typography>
      <Typography variant="body2" color="textSecondary">
        {t('declarations.declared', {
          name: declaredBy,
          day: format.instant(declaredAt),
        })}
        {importId && (
          <>
            {' · '}
            <Link to={`${importPath}?import=${encodeURIComponent(importId)}`}>
              {t('declarations.inventory')}
            </Link>
          </>
        )}
      </Typography>
      <Decision declaration={declaration} />
      {children}
    </li>
  );
};
