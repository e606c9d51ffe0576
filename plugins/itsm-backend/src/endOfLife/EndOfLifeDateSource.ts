import { readFile } from 'node:fs/promises';
import {
  type LifecycleRecord,
  type LocalDate,
  readEndOfLifeDate,
} from '@caih/backstage-plugin-itsm-common';
import type { EolSource } from '@caih/backstage-plugin-itsm-node';
import { ZodError } from 'zod';

const TIMEOUT_MS = 30_000;

/** Reads versions of software from endoflife.date, by network or from a file. */
export class EndOfLifeDateSource implements EolSource {
  readonly id = 'endoflife.date';
  readonly title = 'endoflife.date';

  static create(
    options: { products: readonly string[] } & (
      | { url: string }
      | { file: string }
    ),
  ): EolSource {
    return new EndOfLifeDateSource(options);
  }

  private constructor(
    private readonly options: Parameters<typeof EndOfLifeDateSource.create>[0],
  ) {}

  async read(today: LocalDate): Promise<readonly LifecycleRecord[]> {
    const { options } = this;
    const { products } = options;
    if ('file' in options) {
      const text = await readFile(options.file, 'utf8');
      const records = recordsOf(options.file, JSON.parse(text), today);
      return products.length === 0
        ? records
        : records.filter(({ id }) =>
            products.some(one => id.startsWith(`${this.id}:${one}/`)),
          );
    }
    const found: LifecycleRecord[] = [];
    for (const product of products) {
      const url = `${options.url.replace(/\/$/, '')}/products/${product}`;
      const response = await fetch(url, {
        headers: { Accept: 'application/json' },
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok) {
        throw new Error(`${url} answers ${response.status}`);
      }
      found.push(...recordsOf(url, await response.json(), today));
    }
    return found;
  }
}

function recordsOf(place: string, payload: unknown, today: LocalDate) {
  try {
    return readEndOfLifeDate(payload, today);
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const [{ path, message }] = error.issues;
    throw new Error(
      `${place} is not of version 1 of endoflife.date: ${path.join(
        '.',
      )}: ${message}`,
    );
  }
}
