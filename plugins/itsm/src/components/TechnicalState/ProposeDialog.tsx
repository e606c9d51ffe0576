import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  COMPATIBILITIES,
  type Compatibility,
  type Entitlement,
  ENTITLEMENTS,
  type TechnicalComponent,
  type TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import useAsync from 'react-use/esm/useAsync';
import { technicalStateTranslationRef } from '../../translations';
import { TechnicalDialog, type TechnicalField } from './TechnicalDialog';
import { useComponentName } from './useComponentName';

/** Proposes to take a component to another version, and says by what right. */
export const ProposeDialog = (props: {
  state: TechnicalState;
  component: TechnicalComponent;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { state, component, onDone, onClose } = props;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const nameOf = useComponentName();

  const { value: around } = useAsync(
    () => api.getAttachedMachines(state.machineId),
    [api, state.machineId],
  );
  const attached = around ? [...around.attachedTo, ...around.attached] : [];

  const text = (
    name:
      | 'reason'
      | 'risk'
      | 'right'
      | 'prerequisites'
      | 'attachedPrerequisites',
  ): TechnicalField => ({
    name,
    kind: 'text',
    label: t(`technical.field.${name}`),
  });
  /** What is said of the machines attached, where there are any (B8). */
  const checks = (stated: string): TechnicalField[] =>
    attached.length === 0
      ? []
      : [
          {
            name: 'compatibility',
            kind: 'choice',
            label: t('technical.field.compatibility'),
            options: [
              { value: '', label: '' },
              ...COMPATIBILITIES.map(one => ({
                value: one,
                label: t(`technical.compatibility.${one}`),
              })),
            ],
            help: t('technical.field.compatibility.help', {
              machines: attached
                .map(({ name, firmware }) =>
                  firmware ? `${name} (${firmware})` : name,
                )
                .join(', '),
            }),
          },
          ...(stated === 'prerequisites'
            ? [text('prerequisites'), text('attachedPrerequisites')]
            : []),
        ];
  return (
    <TechnicalDialog
      title={t('technical.about', {
        act: t('technical.propose'),
        component: nameOf(component),
      })}
      what={t('technical.propose.what')}
      fields={({ entitlement, compatibility }) => [
        {
          name: 'to',
          kind: 'line',
          label: t('technical.field.to'),
          help: t('technical.field.to.help', {
            version: component.installed ?? t('technical.unknown'),
          }),
        },
        text('reason'),
        text('risk'),
        {
          name: 'entitlement',
          kind: 'choice',
          label: t('technical.field.entitlement'),
          options: ENTITLEMENTS.map(one => ({
            value: one,
            label: t(`technical.entitlement.${one}`),
          })),
          help: state.hasVendorUpdates
            ? undefined
            : t('technical.ownVersionsOnly'),
        },
        ...(entitlement === 'owned-version'
          ? [{ ...text('right'), help: t('technical.field.right.help') }]
          : []),
        ...checks(compatibility),
      ]}
      initial={{
        to: component.recommended ?? '',
        entitlement: state.hasVendorUpdates ? 'vendor-update' : 'owned-version',
        compatibility: '',
      }}
      submitLabel={t('technical.propose')}
      onSend={({ to, reason, risk, right, ...values }, idempotencyKey) => {
        const entitlement = values.entitlement as Entitlement;
        return api.proposeEvolution(
          state.machineId,
          {
            componentId: component.id,
            to,
            reason,
            risk,
            entitlement,
            ...(entitlement === 'owned-version' && { right }),
            ...(values.compatibility && {
              compatibility: values.compatibility as Compatibility,
            }),
            ...(values.compatibility === 'prerequisites' && {
              prerequisites: values.prerequisites,
              attachedPrerequisites: values.attachedPrerequisites,
            }),
          },
          { idempotencyKey },
        );
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
};
