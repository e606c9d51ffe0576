const startedAt = Date.now();
const heartbeatSeconds = 15;
const width = 15;

// A terminal that is closed while we stop what we started must not stop us.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});

export const say = line => process.stdout.write(`${line}\n`);

/** `0.4 s`, `12 s`, `3 min 05 s`. */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 9.95) {
    return `${seconds.toFixed(1)} s`;
  }
  if (seconds < 59.5) {
    return `${Math.round(seconds)} s`;
  }
  const minutes = Math.floor(Math.round(seconds) / 60);
  const rest = Math.round(seconds) % 60;
  return `${minutes} min ${String(rest).padStart(2, '0')} s`;
}

export const sinceStart = () => duration(Date.now() - startedAt);

let number = 0;

/**
 * Runs one numbered step. `work` gets `note(text)`, which says at once what is being done, and returns what
 * was done; a step that lasts says every now and then that it is alive.
 */
export async function step(title, work) {
  const begun = Date.now();
  number += 1;
  const head = `${String(number).padStart(2)}  ${title.padEnd(width)}`;
  const indent = ' '.repeat(4 + width);
  let current = '';
  let lastSaid = begun;
  const note = text => {
    current = text;
    lastSaid = Date.now();
    say(`${head} ${text} …`);
  };
  const heartbeat = setInterval(() => {
    if (current && Date.now() - lastSaid > heartbeatSeconds * 1000 - 500) {
      lastSaid = Date.now();
      say(`${indent} … ${current}, ${duration(Date.now() - begun)}`);
    }
  }, 1000);
  try {
    const { done, result } = await work(note);
    say(`${head} ${done} (${duration(Date.now() - begun)})`);
    return result;
  } finally {
    clearInterval(heartbeat);
  }
}
