import type { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import {
  fromEpochSeconds,
  type Instant,
} from '@caih/backstage-plugin-itsm-common';
import { onlyRecent } from './onlyRecent';

const ago = (seconds: number): Instant =>
  fromEpochSeconds(Math.floor(Date.now() / 1000) - seconds);

describe('notifications on a clock that is moved', () => {
  it.each([
    ['an hour ago', ago(3_600), 1],
    ['in the past of the demonstration', '2026-01-08T09:00:00Z', 0],
  ])('of %s: %s, %i sent', async (_when, now, sent) => {
    const notifications: NotificationSendOptions[] = [];
    const service = onlyRecent(
      {
        send: async one => {
          notifications.push(one);
        },
      },
      { now: () => now },
    );

    await service.send({
      recipients: { type: 'entity', entityRef: 'user:default/alex.moreau' },
      payload: { title: 'Incident enregistré' },
    });

    expect(notifications).toHaveLength(sent);
  });
});
