import { assetIdentityOf } from './identity';
import type { Line } from './readLines';

/** The lines that were read, to find two of the same machine. */
export class SeenLines {
  readonly #lines = new Map<string, Line>();

  /** @returns the earliest line of the same machine */
  add(
    line: Line,
    knownId: string | undefined,
    identity: string,
  ): Line | undefined {
    const { assetTag, serialNumber } = line.facts;
    const keys = [`identity ${line.establishmentId} ${identity}`];
    if (knownId !== undefined) keys.push(`machine ${knownId}`);
    const lookups = [...keys];
    if (assetTag !== null) {
      // Two serial numbers may share a tag; a line with the tag alone may not.
      const tag = `${line.establishmentId} ${assetIdentityOf(assetTag)}`;
      keys.push(`tag ${tag}`);
      if (serialNumber === null) keys.push(`tag alone ${tag}`);
      lookups.push(`${serialNumber === null ? 'tag' : 'tag alone'} ${tag}`);
    }
    const earlier = lookups
      .map(key => this.#lines.get(key))
      .find(one => one !== undefined);
    if (earlier === undefined) {
      for (const key of keys) {
        if (!this.#lines.has(key)) this.#lines.set(key, line);
      }
    }
    return earlier;
  }
}
