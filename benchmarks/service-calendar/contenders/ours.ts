import { createServiceCalendar } from '@caih/backstage-plugin-itsm-common';
import type { Contender } from './contender';

export const ours: Contender = {
  name: 'createServiceCalendar',
  calendar: data => {
    const calendar = createServiceCalendar(data);
    return {
      due: (start, openSeconds) => calendar.dueAt(start, openSeconds),
      elapsed: (start, end) => calendar.openSeconds(start, end),
    };
  },
};
