import type { EolSource } from '@caih/backstage-plugin-itsm-node';
import { TABLE_SOURCE } from './LifecycleStore';

/** The sources of ends of life that there are, each once. */
export class EolSources {
  readonly #sources: EolSource[] = [];

  addEolSource(source: EolSource): void {
    const { id } = source;
    const isFree =
      id !== TABLE_SOURCE && !this.#sources.some(one => one.id === id);
    if (!isFree || !/^[a-z0-9][a-z0-9.-]{0,99}$/.test(id)) {
      throw new Error(
        `A source of ends of life cannot be called '${id}'; take lower-case letters, digits, dots and hyphens, and a name that is free`,
      );
    }
    this.#sources.push(source);
  }

  all(): readonly EolSource[] {
    return [...this.#sources];
  }
}
