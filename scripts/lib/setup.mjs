import { step } from './console.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { environmentFor } from './environment.mjs';
import { ensureNode } from './node.mjs';

/** What every command needs first: a Node that will do, and the packages of yarn.lock. */
export async function setUp() {
  const node = await step('Node.js', ensureNode);
  const env = environmentFor(node);
  await step('Dependencies', note => ensureDependencies(note, { node, env }));
  return { node, env };
}
