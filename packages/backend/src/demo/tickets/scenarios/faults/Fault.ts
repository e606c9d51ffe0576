import type { ActInput } from '@caih/backstage-plugin-itsm-common';
import type { Scenario } from '../../scenario';

/** A part, as the intervention report names it. */
export type ReplacedPart = Pick<
  ActInput<'replace-part'>,
  'component' | 'reference'
> & {
  /** New and of the maker where it is not said. */
  condition?: ActInput<'replace-part'>['condition'];
};

/** A settled incident: what was told, found and done, in its people's words. */
export interface Fault
  extends Pick<Scenario, 'title' | 'description' | 'impact' | 'urgency'> {
  /** By name; its establishment is the beginning of it. */
  machine: string;
  /** Where the desk mends it from afar; on site where it is not said. */
  remote?: true;
  /** What the contractor writes on the way. */
  found?: string;
  /** What the establishment writes on the way. */
  asked?: string;
  part?: ReplacedPart;
  /** What was done, in the report. */
  work: string;
  /** The same for who declared it. */
  mended: string;
  /** What whoever approves adds. */
  closing?: string;
}
