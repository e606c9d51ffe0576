import { say } from './console.mjs';
import { Failure, Interrupted, sentenceFor } from './failure.mjs';
import { takeLock } from './lock.mjs';
import { killAll, stopAll, stopLeftovers } from './processes.mjs';

// Ctrl-C reaches us twice: from the terminal, and again from npm, which forwards it. Only a later one is a second.
const sameSignalMilliseconds = 1000;

/**
 * Runs a command from beginning to end: one at a time in a clone, everything stopped whatever happens, and one
 * sentence where it fails. `work` returns the exit code.
 */
export async function main(command, work) {
  let release = () => {};
  let signalledAt = 0;
  let ready = false;

  const finish = async code => {
    await stopAll();
    release();
    // Set rather than called at once, so that what was written reaches a pipe.
    process.exitCode = code;
    setTimeout(() => process.exit(code), 200).unref();
  };

  const onSignal = () => {
    if (signalledAt > 0) {
      if (Date.now() - signalledAt > sameSignalMilliseconds) {
        killAll();
        release();
        process.exit(130);
      }
      return;
    }
    signalledAt = Date.now();
    say('\nStopping …');
    finish(ready ? 0 : 130).then(() =>
      say('Stopped, nothing is left running.'),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, onSignal);
  }

  const onFailure = async error => {
    if (signalledAt > 0 || error instanceof Interrupted) {
      return;
    }
    const sentence = sentenceFor(error);
    process.stderr.write(`\n${sentence ?? error.stack}\n`);
    await finish(1);
  };
  process.on('uncaughtException', onFailure);

  try {
    if (process.platform === 'win32') {
      throw new Failure('Windows is not supported: use WSL 2.');
    }
    release = takeLock(command);
    await stopLeftovers();
    const code = await work({
      untilStopped: () => {
        ready = true;
        return new Promise(() => {});
      },
    });
    await finish(code);
  } catch (error) {
    await onFailure(error);
  }
}
