import type { Instant } from '@caih/backstage-plugin-itsm-common';
import type { Awaited, StoryAct } from './StoryAct';
import { tellStory } from './tellStory';

const UNTIL = '2026-11-27T12:00:00Z';

/** Tells them on a portal that writes down what was done, and when. */
async function tell(acts: (Omit<StoryAct, 'perform'> & { next?: Awaited })[]) {
  const diary: string[] = [];
  let now: Instant = '';
  await tellStory(
    {
      moveClock: async instant => {
        now = instant;
      },
      runTasks: async ids => {
        const isPassing = ids.includes('itsm-notice-what-time-causes');
        diary.push(`${now} ${isPassing ? 'passes' : 'told'}`);
      },
    },
    acts.map(({ next, ...act }) => ({
      ...act,
      perform: async () => {
        diary.push(`${now} ${act.what}`);
        return next;
      },
    })),
    { until: UNTIL, say: () => {} },
  );
  return diary;
}

describe('the story of the demonstration', () => {
  it('is done in the order in which it happened, and told of at once', async () => {
    expect(
      await tell([
        { at: '2026-05-12T08:00:00Z', what: 'acknowledged' },
        { at: '2026-05-11T09:00:00Z', what: 'notified' },
      ]),
    ).toEqual([
      '2026-05-11T09:00:00Z notified',
      '2026-05-11T09:00:00Z told',
      '2026-05-12T08:00:00Z acknowledged',
      '2026-05-12T08:00:00Z told',
    ]);
  });

  it('lets what time causes come when its time comes', async () => {
    const registered = {
      of: 'INC-2026-000001',
      at: ['2026-05-11T12:00:00Z', '2026-05-11T15:00:00Z'],
    };
    const restored = { of: 'INC-2026-000001', at: ['2026-12-01T08:00:00Z'] };
    expect(
      await tell([
        { at: '2026-05-11T09:00:00Z', what: 'registered', next: registered },
        { at: '2026-05-11T14:00:00Z', what: 'restored', next: restored },
      ]),
    ).toEqual([
      '2026-05-11T09:00:00Z registered',
      '2026-05-11T09:00:00Z told',
      '2026-05-11T12:00:00Z passes',
      '2026-05-11T14:00:00Z restored',
      '2026-05-11T14:00:00Z told',
    ]);
  });

  it('says which act the portal refused', async () => {
    const refused = tellStory(
      { moveClock: async () => {}, runTasks: async () => {} },
      [
        {
          at: '2026-05-11T09:00:00Z',
          what: 'notice 2, notify',
          perform: async () => {
            throw new Error('409');
          },
        },
      ],
      { until: UNTIL, say: () => {} },
    );
    await expect(refused).rejects.toThrow(
      'notice 2, notify, at 2026-05-11T09:00:00Z',
    );
  });
});
