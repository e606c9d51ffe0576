/** Where a command writes. @public */
export interface Output {
  /** A line of what it found. */
  line(text: string): void;
  /** How far it is, now and then. */
  progress(text: string): void;
}

/** Something that is done once, in the place of the desk. */
export interface Command {
  /** What it does, in a line. */
  summary: string;
  /** Words it takes besides `--config`. */
  options: readonly string[];
  /** @returns the exit code: 1 where something is wrong that was not put right */
  run(options: { repair: boolean; output: Output }): Promise<number>;
}
