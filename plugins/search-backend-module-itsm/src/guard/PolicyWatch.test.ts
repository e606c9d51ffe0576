import { ConflictError } from '@backstage/errors';
import { PolicyWatch } from './PolicyWatch';

const OPEN = { reason: 'open-to-all', message: 'open' } as const;

async function watching() {
  let refusal: typeof OPEN | undefined;
  let isRunning = false;
  const triggered: string[] = [];
  const watch = new PolicyWatch({
    guard: { refusal: async () => refusal },
    scheduler: {
      async triggerTask(id) {
        if (isRunning) throw new ConflictError('It is running');
        triggered.push(id);
      },
    },
  });
  await watch
    .following({ run: async () => {} })
    .run({ id: 'index', fn: () => {} });
  return {
    /** The tasks that a look triggers. */
    async look() {
      triggered.length = 0;
      await watch.look();
      return [...triggered];
    },
    open: () => (refusal = OPEN),
    keep: () => (refusal = undefined),
    running: (is: boolean) => (isRunning = is),
  };
}

describe('the watch over the policy', () => {
  it('has all read anew when the policy is another, and only then', async () => {
    const watch = await watching();
    expect(await watch.look()).toEqual([]);
    watch.open();
    expect(await watch.look()).toEqual(['index']);
    expect(await watch.look()).toEqual([]);
    watch.keep();
    expect(await watch.look()).toEqual(['index']);
    expect(await watch.look()).toEqual([]);
  });

  it('empties at the start what a process before it had indexed', async () => {
    const watch = await watching();
    watch.open();
    expect(await watch.look()).toEqual(['index']);
  });

  it('tries again where a reading was going on', async () => {
    const watch = await watching();
    watch.open();
    watch.running(true);
    expect(await watch.look()).toEqual([]);
    watch.running(false);
    expect(await watch.look()).toEqual(['index']);
  });
});
