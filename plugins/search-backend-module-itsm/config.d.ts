import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  itsm?: {
    /** What of the desk the search of the portal finds. */
    search?: {
      /**
       * Besides the open tickets, those that were registered or closed in the
       * last so many months are found; 13.
       */
      ticketMonths?: number;
    };
  };
  search?: {
    collators?: {
      itsm?: {
        /** When what is found is read anew; every 10 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
      };
    };
  };
}
