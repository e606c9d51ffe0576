import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure } from './failure.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const macApplications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium of the machine; none is brought, since browsers come with the system's security updates. */
export function findChromium(env = process.env) {
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap(folder => names.map(name => join(folder, name)));
  const wanted = env.CHROMIUM_PATH;
  const found = (wanted ? [wanted] : [...onPath, ...macApplications]).find(
    isExecutable,
  );
  if (!found) {
    throw new Failure(
      `${
        wanted
          ? `CHROMIUM_PATH is ${wanted}, which cannot be run`
          : 'There is no Chromium on this machine'
      }: install it ("apt-get install chromium" on Debian and Ubuntu), or set CHROMIUM_PATH to one, and run "npm test -- browser".`,
    );
  }
  return found;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
