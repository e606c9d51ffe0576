import { setTimeout } from 'node:timers/promises';

/** How long the catalog may read its people after the start. */
const PATIENCE_SECONDS = 180;

/** What a running portal is asked, as a person of the demonstration. */
export class Desk {
  #tokens = new Map();

  constructor(address) {
    this.address = address;
  }

  async ask(person, path) {
    const response = await this.#send(person, 'GET', path);
    return response.json();
  }

  /** The first of a list, where there is one. */
  async first(person, path) {
    const { items } = await this.ask(person, path);
    return items[0];
  }

  /** Has a task run at once; one that runs already goes on. */
  runTask(person, id) {
    return this.#task(person, id, 'trigger');
  }

  /** Ends the run of a task that is noted as running. */
  cancelTask(person, id) {
    return this.#task(person, id, 'cancel');
  }

  /** Moves the clock of a portal whose clock can be moved. */
  async moveClock(now) {
    const response = await fetch(`${this.address}/demonstration/clock`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ now }),
    });
    if (!response.ok) throw new Error(`The clock: ${await response.text()}`);
  }

  /** Waits until a person can sign in. */
  async untilKnown(person) {
    const deadline = Date.now() + PATIENCE_SECONDS * 1000;
    for (;;) {
      try {
        await this.#tokenOf(person);
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
      await setTimeout(1000);
    }
  }

  async #task(person, id, what) {
    const path = `/.backstage/scheduler/v1/tasks/${id}/${what}`;
    await this.#send(person, 'POST', path, [409]);
  }

  async #send(person, method, path, alsoFine = []) {
    const response = await fetch(`${this.address}/api/itsm${path}`, {
      method,
      headers: { authorization: `Bearer ${await this.#tokenOf(person)}` },
    });
    if (!response.ok && !alsoFine.includes(response.status)) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response;
  }

  async #tokenOf(person) {
    if (!this.#tokens.has(person)) {
      const response = await fetch(`${this.address}/api/auth/demo/refresh`, {
        headers: { 'x-demonstration-user': person },
      });
      if (!response.ok) throw new Error(`${person} is not known`);
      const { backstageIdentity } = await response.json();
      this.#tokens.set(person, backstageIdentity.token);
    }
    return this.#tokens.get(person);
  }
}
