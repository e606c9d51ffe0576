import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  type EvolutionAct,
  type EvolutionSummary,
  localDateIn,
} from '@caih/backstage-plugin-itsm-common';
import { type ItsmApi, itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { technicalStateTranslationRef } from '../../translations';
import { TechnicalDialog, type TechnicalField } from './TechnicalDialog';
import { useComponentName } from './useComponentName';
import type { Values } from './useTechnicalForm';

/** The form of an act on an evolution. */
export const EvolutionActDialog = (props: {
  evolution: EvolutionSummary;
  act: EvolutionAct;
  /** The instant it was read at. */
  now: string;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { evolution, act, now, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const nameOf = useComponentName();
  const label = t(`technical.act.${act}`);

  const day = (name: 'plannedFor' | 'doneOn'): TechnicalField => ({
    name,
    kind: 'day',
    label: t(`technical.field.${name}`),
  });
  const whyNot: TechnicalField = {
    name: 'reason',
    kind: 'text',
    label: t('technical.field.whyNot'),
  };
  const fields: Record<EvolutionAct, readonly TechnicalField[]> = {
    accept: [
      {
        ...day('plannedFor'),
        isOptional: true,
        help: t('technical.field.plannedFor.help'),
      },
    ],
    plan: [day('plannedFor')],
    refuse: [whyNot],
    withdraw: [whyNot],
    complete: [
      day('doneOn'),
      {
        name: 'installed',
        kind: 'line',
        label: t('technical.field.installed'),
      },
      {
        name: 'workDone',
        kind: 'text',
        label: t('technical.field.workDone'),
      },
    ],
  };
  return (
    <TechnicalDialog
      title={t('technical.about', {
        act: label,
        component: nameOf({
          kind: evolution.kind,
          name: evolution.componentName,
        }),
      })}
      what={t(`technical.act.${act}.what`)}
      fields={() => fields[act]}
      initial={{
        plannedFor: evolution.plannedFor ?? '',
        doneOn: localDateIn(evolution.timeZone, now),
        installed: evolution.to,
        reason: '',
        workDone: '',
      }}
      submitLabel={label}
      onSend={(values, idempotencyKey) =>
        sendAct(api, evolution, act, values, idempotencyKey)
      }
      onDone={onDone}
      onClose={onClose}
    />
  );
};

function sendAct(
  api: ItsmApi,
  { id, version }: EvolutionSummary,
  act: EvolutionAct,
  { plannedFor, doneOn, installed, workDone, reason }: Values,
  idempotencyKey: string,
) {
  const options = { version, idempotencyKey };
  switch (act) {
    case 'accept':
      return api.actOnEvolution(
        id,
        act,
        plannedFor ? { plannedFor } : {},
        options,
      );
    case 'plan':
      return api.actOnEvolution(id, act, { plannedFor }, options);
    case 'complete':
      return api.actOnEvolution(
        id,
        act,
        { doneOn, installed, workDone },
        options,
      );
    default:
      return api.actOnEvolution(id, act, { reason }, options);
  }
}
