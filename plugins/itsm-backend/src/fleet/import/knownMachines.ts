import type { MachineRow } from '../rows';
import type { Fault } from './faults';
import { assetIdentityOf, identityOf } from './identity';
import type { Line } from './readLines';

/** Which known machine a line is about: at most one, or a fault. */
export type Match = { row: MachineRow | undefined } | { fault: Fault };

/** The machines that are known, found by what a line says of itself (BI9). */
export class KnownMachines {
  readonly #byIdentity = new Map<string, MachineRow>();
  readonly #byAssetTag = new Map<string, MachineRow[]>();

  constructor(rows: readonly MachineRow[]) {
    for (const row of rows) {
      const { establishment_id: establishmentId, asset_tag: assetTag } = row;
      this.#byIdentity.set(keyOf(establishmentId, row.identity), row);
      if (assetTag === null) continue;
      const key = keyOf(establishmentId, assetIdentityOf(assetTag));
      this.#byAssetTag.set(key, [...(this.#byAssetTag.get(key) ?? []), row]);
    }
  }

  withIdentity(
    establishmentId: string,
    identity: string,
  ): MachineRow | undefined {
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
    if (facts.asset_tag === null) return { row: exact };
    const assetIdentity = assetIdentityOf(facts.asset_tag);
    if (facts.serial_number === null) {
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
  bySerial: MachineRow,
  byAsset: MachineRow,
): Fault {
  return line.faultAt('assetTag', 'identity-conflict', {
    serial: bySerial.name,
    asset: byAsset.name,
  });
}

function keyOf(establishmentId: string, identity: string): string {
  return `${establishmentId} ${identity}`;
}
