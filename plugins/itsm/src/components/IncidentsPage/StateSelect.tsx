import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { TicketState } from '@caih/backstage-plugin-itsm-common';
import { itsmReactTranslationRef } from '@caih/backstage-plugin-itsm-react';
import { itsmTranslationRef } from '../../translations';
import { ListSelect } from '../ListSelect';
import { LIST_VIEWS, type ListView } from './listView';

/** The state, among those that the view lets through. */
export const StateSelect = (props: {
  view: ListView;
  value: TicketState | null;
  onChange: (state: TicketState | null) => void;
}) => {
  const { view, value, onChange } = props;
  const { t } = useTranslationRef(itsmTranslationRef);
  const { t: tReact } = useTranslationRef(itsmReactTranslationRef);
  const { states } = LIST_VIEWS[view];
  if (states.length === 0) return null;
  return (
    <ListSelect<TicketState | ''>
      label={t('list.filter.state')}
      value={value ?? ''}
      onChange={state => onChange(state === '' ? null : state)}
      options={[
        { value: '', label: t('list.filter.anyState') },
        ...states.map(state => ({
          value: state,
          label: tReact(`state.${state}`),
        })),
      ]}
    />
  );
};
