import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { StaffMember } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import { useFound } from '../../../hooks';
import { FoundOption } from '../../FoundOption';
import { type FieldProps, idOf } from './fieldProps';
import {
  type Findable,
  FOUND_AT_ONCE,
  FoundListField,
  foundInput,
} from './FoundField';

/** People who are in the register, by name, company or qualification. */
function useFindableStaff({ live }: FieldProps): Findable<StaffMember> {
  const { text } = live;
  const api = useApi(itsmApiRef);
  return useMemo(
    () => ({
      find: (words, options) =>
        api.listStaff(
          { text: words, active: true, limit: FOUND_AT_ONCE },
          options,
        ),
      valueOf: ({ id }) => id,
      nameOf: ({ name }) => name,
      detailsOf: ({ company, profile }) => [company, profile],
      words: {
        loading: text('field.staffIds.loading'),
        none: text('field.staffIds.none'),
        help: text('field.staffIds.help'),
      },
    }),
    [api, text],
  );
}

/** Who intervenes: somebody of the register, or a name as it is written. */
export function StaffField(props: FieldProps) {
  const { field, value, onChange, onOther, live } = props;
  const { find, nameOf, detailsOf } = useFindableStaff(props);
  const { items = [] } = useFound(value, find);
  return (
    <Autocomplete
      freeSolo
      id={idOf(field)}
      options={items}
      inputValue={value}
      onInputChange={(_, typed, reason) => {
        if (reason === 'reset') return;
        onChange(typed);
        // Another name is another person, of another employer maybe.
        onOther('staffId', '');
        onOther('employer', '');
        onOther('company', '');
      }}
      onChange={(_, chosen) => {
        if (chosen === null || typeof chosen === 'string') return;
        onChange(chosen.name);
        onOther('staffId', chosen.id);
        onOther('employer', chosen.employer);
        onOther('company', chosen.company);
      }}
      getOptionLabel={(one: StaffMember | string) =>
        typeof one === 'string' ? one : nameOf(one)
      }
      filterOptions={options => options}
      renderOption={one => (
        <FoundOption name={nameOf(one)} details={detailsOf(one)} />
      )}
      renderInput={foundInput(props, live.text('field.technician.help'))}
    />
  );
}

/** Who comes: people of the register, as many as come together. */
export function StaffListField(props: FieldProps) {
  return <FoundListField {...props} findable={useFindableStaff(props)} />;
}
