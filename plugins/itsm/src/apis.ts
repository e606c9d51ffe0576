import {
  createApiFactory,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import { ItsmClient, itsmApiRef } from '@caih/backstage-plugin-itsm-react';

export const itsmApiFactory = createApiFactory({
  api: itsmApiRef,
  deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
  factory: ({ discoveryApi, fetchApi }) =>
    new ItsmClient({ discoveryApi, fetchApi }),
});
