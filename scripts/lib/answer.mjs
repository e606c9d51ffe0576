import { get } from 'node:http';
import { Interrupted } from './failure.mjs';
import { isStopping } from './processes.mjs';

const pauseMilliseconds = 400;

/** True once `path` answers 200; false where the process ends first, becomes `hopeless`, or needs more than `seconds`. */
export async function answersIn(seconds, handle, options) {
  const { host, port, path, hopeless = () => false } = options;
  const end = Date.now() + seconds * 1000;
  while (!(await isOk({ host, port, path, timeout: 5000 }))) {
    if (isStopping()) {
      throw new Interrupted();
    }
    if (handle.hasExited || hopeless() || Date.now() > end) {
      return false;
    }
    await new Promise(resolve => setTimeout(resolve, pauseMilliseconds));
  }
  return true;
}

function isOk(target) {
  return new Promise(resolve => {
    const request = get(target, response => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
