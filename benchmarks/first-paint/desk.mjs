/** What a running portal is asked, as a person of the demonstration. */
export class Desk {
  #tokens = new Map();

  constructor(address) {
    this.address = address;
  }

  async ask(person, path) {
    const response = await fetch(`${this.address}/api/itsm${path}`, {
      headers: { authorization: `Bearer ${await this.#tokenOf(person)}` },
    });
    if (!response.ok) {
      throw new Error(`${path}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  }

  /** The first of a list, where there is one. */
  async first(person, path) {
    const { items } = await this.ask(person, path);
    return items[0];
  }

  async #tokenOf(person) {
    if (!this.#tokens.has(person)) {
      const response = await fetch(`${this.address}/api/auth/demo/refresh`, {
        headers: { 'x-demonstration-user': person },
      });
      const { backstageIdentity } = await response.json();
      this.#tokens.set(person, backstageIdentity.token);
    }
    return this.#tokens.get(person);
  }
}
