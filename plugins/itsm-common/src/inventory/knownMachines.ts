import type { KnownMachine } from './facts';
import type { Fault } from './faults';
import { assetIdentityOf, identityOf } from './identity';
import type { Line } from './readLines';

/** Which known machine a line is about: at most one, or a fault. */
export type Match = { row: KnownMachine | undefined } | { fault: Fault };

/** The machines that are known, found by what a line says of itself (BI9). */
export class KnownMachines {
  readonly #byIdentity = new Map<string, KnownMachine>();
  readonly #byAssetTag = new Map<string, KnownMachine[]>();

  constructor(rows: readonly KnownMachine[]) {
    for (const row of rows) {
      const { establishmentId, assetTag } = row;
      this.#byIdentity.set(keyOf(establishmentId, row.identity), row);
      // A tag may pass to another machine; a serial number may not.
      if (assetTag === null || row.removed) continue;
      const key = keyOf(establishmentId, assetIdentityOf(assetTag));
      this.#byAssetTag.set(key, [...(this.#byAssetTag.get(key) ?? []), row]);
    }
  }

  withIdentity(
    establishmentId: string,
    identity: string,
  ): KnownMachine | undefined {
    return this.#byIdentity.get(keyOf(establishmentId, identity));
  }

  /**
   * By serial number, else a machine known so far by its asset tag alone. A
   * line without a serial number is of the machine that carries its asset tag,
   * whether or not a serial number is known of that one.
   */
  find(line: Line): Match {
    const { establishmentId, facts } = line;
    const exact = this.withIdentity(establishmentId, identityOf(facts));
    if (facts.assetTag === null) return { row: exact };
    const assetIdentity = assetIdentityOf(facts.assetTag);
    if (facts.serialNumber === null) {
      if (exact) return { row: exact };
      const carriers =
        this.#byAssetTag.get(keyOf(establishmentId, assetIdentity)) ?? [];
      return carriers.length > 1
        ? { fault: line.faultAt('assetTag', 'asset-tag-several') }
        : { row: carriers[0] };
    }
    const byAsset = this.withIdentity(establishmentId, assetIdentity);
    if (exact && byAsset && exact.id !== byAsset.id) {
      return { fault: identityConflict(line, exact, byAsset) };
    }
    return { row: exact ?? byAsset };
  }
}

/** A serial number of one machine and an asset tag of another. */
export function identityConflict(
  line: Line,
  bySerial: KnownMachine,
  byAsset: KnownMachine,
): Fault {
  return line.faultAt('assetTag', 'identity-conflict', {
    serial: bySerial.name,
    asset: byAsset.name,
  });
}

function keyOf(establishmentId: string, identity: string): string {
  return `${establishmentId} ${identity}`;
}
