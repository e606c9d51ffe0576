import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  COMPONENT_KINDS,
  type TechnicalComponent,
  type TechnicalState,
} from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { technicalStateTranslationRef } from '../../translations';
import { TechnicalDialog, type TechnicalField } from './TechnicalDialog';
import { useComponentName } from './useComponentName';

/** What one does to a component, or to the list of them. */
export type ComponentDeed =
  | { deed: 'add' }
  | {
      deed: 'sayInstalled' | 'levels' | 'remove';
      component: TechnicalComponent;
    };

/** Follows a component, says its versions, or follows it no more. */
export const ComponentDialog = (props: {
  state: TechnicalState;
  doing: ComponentDeed;
  onDone: () => void;
  onClose: () => void;
}) => {
  const { state, doing, onDone, onClose } = props;
  const { machineId, today } = state;
  const { deed } = doing;
  const api = useApi(itsmApiRef);
  const { t } = useTranslationRef(technicalStateTranslationRef);
  const nameOf = useComponentName();
  const component = 'component' in doing ? doing.component : undefined;

  const line = (
    name: 'name' | 'installed' | 'current' | 'recommended' | 'source',
    more: Partial<TechnicalField> = {},
  ): TechnicalField => ({
    name,
    kind: 'line',
    label: t(`technical.field.${name}`),
    ...more,
  });
  const isOptional = true;
  const fields: Record<ComponentDeed['deed'], readonly TechnicalField[]> = {
    add: [
      {
        name: 'kind',
        kind: 'choice',
        label: t('technical.field.kind'),
        options: COMPONENT_KINDS.map(kind => ({
          value: kind,
          label: t(`technical.kind.${kind}`),
        })),
      },
      line('name', { help: t('technical.field.name.help') }),
      line('installed', { isOptional }),
    ],
    sayInstalled: [line('installed')],
    levels: [
      line('current', { isOptional }),
      line('recommended', { isOptional }),
      line('source', { help: t('technical.field.source.help') }),
      { name: 'seenOn', kind: 'day', label: t('technical.field.seenOn') },
    ],
    remove: [],
  };
  const label = t(`technical.${deed}`);
  return (
    <TechnicalDialog
      title={
        component
          ? t('technical.about', { act: label, component: nameOf(component) })
          : label
      }
      what={t(`technical.${deed}.what`)}
      fields={() => fields[deed]}
      initial={{
        kind: 'management-controller',
        installed: component?.installed ?? '',
        current: component?.current ?? '',
        recommended: component?.recommended ?? '',
        source: component?.source ?? '',
        seenOn: today,
      }}
      submitLabel={t(deed === 'remove' ? 'technical.remove' : 'technical.save')}
      onSend={({ kind, name, installed, current, recommended, ...values }) => {
        if (!component) {
          return api.addComponent(machineId, {
            kind: kind as (typeof COMPONENT_KINDS)[number],
            name,
            ...(installed.trim() && { installed }),
          });
        }
        const { id: componentId, version } = component;
        const of = { componentId, version };
        if (deed === 'remove') {
          return api.removeComponent(machineId, componentId);
        }
        if (deed === 'sayInstalled') {
          return api.sayInstalled(machineId, { installed }, of);
        }
        const { source, seenOn } = values;
        return api.sayLevels(
          machineId,
          {
            ...(current.trim() && { current }),
            ...(recommended.trim() && { recommended }),
            source,
            seenOn,
          },
          of,
        );
      }}
      onDone={onDone}
      onClose={onClose}
    />
  );
};
