import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Machine } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import type { FieldProps } from './fieldProps';
import { type Findable, FOUND_AT_ONCE, FoundField } from './FoundField';

/** A machine of the ticket's establishment, by name, serial, host or place. */
export function MachineField(props: FieldProps) {
  const { isOptional, live } = props;
  const { text, ticket } = live;
  const { establishmentId } = ticket;
  const api = useApi(itsmApiRef);
  const findable = useMemo(
    (): Findable<Machine> => ({
      find: (words, options) =>
        api.listMachines(
          { text: words, establishment: establishmentId, limit: FOUND_AT_ONCE },
          options,
        ),
      valueOf: ({ id }) => id,
      nameOf: ({ name }) => name,
      detailsOf: ({ maker, model, serialNumber }) => [
        maker,
        model,
        serialNumber,
      ],
      words: {
        loading: text('field.machineId.loading'),
        none: text('field.machineId.none'),
        help: text(
          isOptional ? 'field.machineId.help' : 'field.machineId.addHelp',
        ),
      },
    }),
    [api, establishmentId, isOptional, text],
  );
  return <FoundField {...props} findable={findable} />;
}
