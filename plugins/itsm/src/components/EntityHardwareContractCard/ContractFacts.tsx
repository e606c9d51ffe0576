import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import {
  coveredSpan,
  daysBetween,
  undecidedDeclaration,
} from '@caih/backstage-plugin-itsm-common';
import {
  ContractLevelLabel,
  itsmReactTranslationRef,
  useFormat,
} from '@caih/backstage-plugin-itsm-react';
import { useTermsToCome } from '../../hooks';
import {
  declarationsTranslationRef,
  fleetTasksTranslationRef,
  itsmTranslationRef,
} from '../../translations';
import { FactList } from '../FactList';
import { LevelBar } from './LevelBar';
import type { ContractView } from './contractView';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
}));

/** What the contract owes the machine: now, next, and over the years. */
export const ContractFacts = ({ contract }: { contract: ContractView }) => {
  const { facts, level, restoreTime, serviceWindow, toCome } = contract;
  const classes = useStyles();
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tReact } = useTranslationRef(itsmReactTranslationRef);
  const { t: declared } = useTranslationRef(declarationsTranslationRef);
  const format = useFormat();
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const sayToCome = useTermsToCome();
  const declaration = undecidedDeclaration(facts);
  const warranty = useWarrantyWords(contract);
  const maintained = useMaintainedWords(contract);

  const restoreTimeWords = () => {
    if (!restoreTime) return t('entity.card.none');
    return contract.contractual
      ? restoreTime
      : t('entity.card.restoreTimeIndicative', { restoreTime });
  };
  const nextWords = () => {
    if (declaration) return declared(`declarations.next.${declaration}`);
    return level.next
      ? t('entity.card.next', {
          level: tReact(`level.${level.next.level}`),
          day: format.day(level.next.from),
        })
      : t('entity.card.noNext');
  };
  return (
    <div className={classes.root}>
      <FactList
        facts={[
          {
            label: t('entity.card.level'),
            value: (
              <ContractLevelLabel
                level={level.level}
                declaration={declaration}
              />
            ),
          },
          {
            label: t('entity.card.nextLabel'),
            value: nextWords(),
          },
          ...(toCome
            ? [{ label: tasks('fleetTasks.toCome'), value: sayToCome(toCome) }]
            : []),
          {
            label: t('entity.card.window'),
            value: serviceWindow
              ? tReact(`terms.${serviceWindow}Detail`)
              : t('entity.card.none'),
          },
          { label: t('entity.card.restoreTime'), value: restoreTimeWords() },
          { label: t('entity.card.warranty'), value: warranty },
          { label: t('entity.card.maintained'), value: maintained },
          {
            label: t('entity.card.order'),
            value: facts.orderReference ?? t('entity.card.noOrder'),
          },
        ]}
      />
      <LevelBar contract={contract} />
    </div>
  );
};

function useWarrantyWords({ facts, today }: ContractView): string {
  const { t } = useTranslationRef(itsmTranslationRef);
  const format = useFormat();
  const { warrantyEnd } = facts;
  if (warrantyEnd === 'none' || warrantyEnd === 'unknown') {
    return t(`entity.card.warranty.${warrantyEnd}`);
  }
  const day = format.day(warrantyEnd);
  if (warrantyEnd < today) return t('entity.card.warranty.ended', { day });
  const left = t('entity.card.warranty.left', {
    count: daysBetween(today, warrantyEnd),
  });
  return `${t('entity.card.warranty.until', { day })}, ${left}`;
}

function useMaintainedWords({ facts, today }: ContractView): string {
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tasks } = useTranslationRef(fleetTasksTranslationRef);
  const format = useFormat();
  const span = coveredSpan(facts, today);
  if (!span) return tasks('fleetTasks.maintained.no');
  const from = span.from && format.day(span.from);
  const until = span.until && format.day(span.until);
  if (from && until) {
    return t('entity.card.maintained.fromUntil', { from, until });
  }
  if (span.from && from) {
    return span.from > today
      ? tasks('fleetTasks.maintained.from', { from })
      : t('entity.card.maintained.from', { from });
  }
  if (until) return t('entity.card.maintained.until', { until });
  return t('entity.card.maintained.open');
}
