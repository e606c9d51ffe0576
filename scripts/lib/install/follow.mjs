import { join } from 'node:path';
import { Failure } from '../failure.mjs';
import { packInto } from '../pack.mjs';
import { logFile } from '../paths.mjs';
import { run } from '../processes.mjs';
import { edit } from './edits.mjs';
import { lockfile } from './exceptions.mjs';
import { stepsFor } from './readme.mjs';

/**
 * The steps of the README for an app of a kind, without the last, which starts it: those that change its code, and those
 * that say who there is and what they have.
 */
export function stepsBeforeStart(kind) {
  const steps = stepsFor(kind);
  if (steps[steps.length - 1].text !== 'yarn start') {
    throw new Failure('The README’s steps do not end by starting the app.');
  }
  const following = steps.slice(0, -1);
  return {
    code: following.filter(step => step.language !== 'yaml'),
    configuration: following.filter(step => step.language === 'yaml'),
  };
}

/** Does one step of the README; one that nothing here does is a failure. */
export async function follow(context, { place, kind, folder, tell }, step) {
  if (step.language !== 'sh') {
    await edit(folder, step);
    return;
  }
  if (step.place === 'in a clone of this repository') {
    const [, into] =
      /^npm run pack -- --into \/path\/to\/your\/backstage\/(\S+)$/.exec(
        step.text,
      ) ?? [];
    if (!into)
      throw new Failure(`The README says "${step.text}": no such step`);
    await tell('packing', () =>
      packInto(tell.line, context, join(folder, into)),
    );
    return;
  }
  if (step.text === 'yarn install') {
    await tell('installing', () =>
      run('The installation', 'yarn', ['install', ...lockfile], {
        cwd: folder,
        env: place.env,
        log: logFile(`install-${kind}`),
        installing: true,
      }),
    );
    return;
  }
  throw new Failure(`The README says "${step.text}": no such step`);
}
