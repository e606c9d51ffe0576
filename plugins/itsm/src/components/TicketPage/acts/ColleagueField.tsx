import { useMemo } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type { Colleague } from '@caih/backstage-plugin-itsm-common';
import { itsmApiRef } from '@caih/backstage-plugin-itsm-react';
import type { FieldProps } from './fieldProps';
import { type Findable, FOUND_AT_ONCE, FoundField } from './FoundField';

/** A person or a team of the contractor's, by name. */
export function ColleagueField(props: FieldProps) {
  const { text } = props.live;
  const api = useApi(itsmApiRef);
  const findable = useMemo(
    (): Findable<Colleague> => ({
      find: (words, options) =>
        api.listColleagues({ text: words, limit: FOUND_AT_ONCE }, options),
      valueOf: ({ ref }) => ref,
      nameOf: ({ name }) => name,
      detailsOf: ({ kind, team }) => [
        kind === 'team' ? text('field.to.team') : team?.name,
      ],
      words: {
        loading: text('field.to.loading'),
        none: text('field.to.none'),
        help: text('field.to.help'),
      },
    }),
    [api, text],
  );
  return <FoundField {...props} findable={findable} openOnFocus />;
}
