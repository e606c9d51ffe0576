import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { parseEntityRef } from '@backstage/catalog-model';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  type EvolutionAct,
  type EvolutionSummary,
  makerAndModel,
} from '@caih/backstage-plugin-itsm-common';
import { RelativeTime, useFormat } from '@caih/backstage-plugin-itsm-react';
import { technicalStateTranslationRef } from '../../translations';
import { FactList } from '../FactList';
import { EvolutionLog } from './EvolutionLog';
import { EvolutionStateChip } from './EvolutionStateChip';
import { useComponentName } from './useComponentName';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: `3px solid ${theme.palette.divider}`,
    display: 'grid',
    gap: theme.spacing(0.5),
    overflowWrap: 'anywhere',
    paddingLeft: theme.spacing(1.5),
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
  // Sentences: each has the whole width.
  facts: {
    margin: theme.spacing(0.5, 0),
    '& > dl': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  acts: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What goes on, before what gives up. */
const ORDER: readonly EvolutionAct[] = [
  'accept',
  'complete',
  'plan',
  'refuse',
  'withdraw',
];
const GOES_ON: readonly EvolutionAct[] = ['accept', 'complete'];

/** A proposed evolution: what, why, where it stands, and what is next. */
export const EvolutionEntry = (props: {
  evolution: EvolutionSummary;
  /** Where it is not said already by the page. */
  withMachine: boolean;
  onAct: (act: EvolutionAct) => void;
}) => {
  const { evolution, withMachine, onAct } = props;
  const { id, state, from, to, machine, entitlement, right } = evolution;
  const { plannedFor, doneOn, installed, whyNot, workDone } = evolution;
  const classes = useStyles();
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const format = useFormat();
  const nameOf = useComponentName();
  const entityPath = useRouteRef(entityRouteRef);
  const what = t('technical.evolution.versions', {
    component: nameOf({
      kind: evolution.kind,
      name: evolution.componentName,
    }),
    from: from ?? t('technical.unknown'),
    to,
  });
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h4">
          {what}
        </Typography>
        <EvolutionStateChip state={state} />
      </div>
      {withMachine && (
        <Typography variant="body2">
          <Link
            to={entityPath(parseEntityRef(machine.entityRef))}
            underline="always"
          >
            {machine.name}
          </Link>
          {` · ${makerAndModel(machine)}`}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary">
        {t('technical.evolution.proposed', {
          id,
          name: evolution.proposedBy ?? t('technical.evolution.someone'),
        })}
        {' · '}
        <RelativeTime instant={evolution.proposedAt} />
      </Typography>
      <div className={classes.facts}>
        <FactList
          facts={[
            {
              label: t('technical.field.reason'),
              value: evolution.reason,
            },
            { label: t('technical.field.risk'), value: evolution.risk },
            {
              label: t('technical.field.entitlement'),
              value: [t(`technical.entitlement.${entitlement}`), right]
                .filter(Boolean)
                .join(' · '),
            },
            evolution.compatibility && {
              label: t('technical.field.compatibility'),
              value: [
                t(`technical.compatibility.${evolution.compatibility}`),
                evolution.checkedAgainst.map(({ name }) => name).join(', '),
              ].join(' · '),
            },
            evolution.prerequisites && {
              label: t('technical.field.prerequisites'),
              value: evolution.prerequisites,
            },
            evolution.attachedPrerequisites && {
              label: t('technical.field.attachedPrerequisites'),
              value: evolution.attachedPrerequisites,
            },
            state === 'accepted' &&
              plannedFor && {
                label: t('technical.field.plannedFor'),
                value: format.day(plannedFor),
              },
            doneOn && {
              label: t('technical.field.doneOn'),
              value: `${format.day(doneOn)} · ${installed}`,
            },
            workDone && {
              label: t('technical.field.workDone'),
              value: workDone,
            },
            whyNot && { label: t('technical.field.whyNot'), value: whyNot },
          ]}
        />
      </div>
      <div className={classes.acts}>
        {ORDER.filter(act => evolution.possibleActs.includes(act)).map(act => (
          <Button
            key={act}
            size="small"
            color={GOES_ON.includes(act) ? 'primary' : 'default'}
            variant={GOES_ON.includes(act) ? 'contained' : 'outlined'}
            aria-label={t('technical.about', {
              act: t(`technical.act.${act}`),
              component: what,
            })}
            aria-haspopup="dialog"
            onClick={() => onAct(act)}
          >
            {t(`technical.act.${act}`)}
          </Button>
        ))}
        <EvolutionLog evolutionId={id} />
      </div>
    </li>
  );
};
