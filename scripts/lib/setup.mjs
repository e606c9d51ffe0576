import { step } from './console.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { environmentFor } from './environment.mjs';
import { alone } from './lock.mjs';
import { ensureNode } from './node.mjs';

/** Start and test make the same things in the same places: one at a time. */
export const make = (note, work) =>
  alone('set-up', work, pid =>
    note(`waiting for another run in this clone (process ${pid})`),
  );

/** What every command needs first: a Node that will do, and the packages of yarn.lock. */
export async function setUp() {
  const node = await step('Node.js', note =>
    make(note, () => ensureNode(note)),
  );
  const env = environmentFor(node);
  await step('Dependencies', note =>
    make(note, () => ensureDependencies(note, { node, env })),
  );
  return { node, env };
}
