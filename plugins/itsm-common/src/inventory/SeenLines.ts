import { assetIdentityOf } from './identity';
import type { Line } from './readLines';

/** The lines that were read, to find two of the same machine. */
export class SeenLines {
  readonly #rows = new Map<string, number>();

  /** @returns the row of an earlier line of the same machine */
  add(
    line: Line,
    knownId: string | undefined,
    identity: string,
  ): number | undefined {
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
      .map(key => this.#rows.get(key))
      .find(row => row !== undefined);
    if (earlier === undefined) {
      for (const key of keys) {
        if (!this.#rows.has(key)) this.#rows.set(key, line.row);
      }
    }
    return earlier;
  }
}
