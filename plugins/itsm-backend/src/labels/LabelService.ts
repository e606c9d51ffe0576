import { NotFoundError } from '@backstage/errors';
import {
  type DocumentLanguage,
  isSoftware,
  labelFileName,
  type Machine,
  printedLabel,
} from '@caih/backstage-plugin-itsm-common';
import type { Scope } from '../access';
import type { FleetService, MachinesAsked } from '../fleet';
import { UnprocessableError } from '../http';
import { runWorker } from '../workers';
import { LABELS_OF_A_SHEET, labelDefinition } from './labelDefinition';

/** What is printed at once: longer than that nobody waits for a file. */
export const MAX_LABELS = 20 * LABELS_OF_A_SHEET;

/** Labels as a file to print. */
export interface LabelFile {
  fileName: string;
  content: Uint8Array;
}

/** The labels of machines in one's scope, made as they are asked for (C1). */
export class LabelService {
  static create(options: {
    fleet: Pick<FleetService, 'getMachine' | 'listMachines'>;
    /** Address of the portal, without a slash at its end. */
    portalUrl: string;
    /** Where the pages of the desk are below it. */
    deskPath: string;
  }): LabelService {
    return new LabelService(options);
  }

  private constructor(
    private readonly options: Parameters<typeof LabelService.create>[0],
  ) {}

  /**
   * The label of a machine, on a page of its own size.
   *
   * @throws NotFoundError when the machine is unknown or out of scope
   */
  async labelOf(
    scope: Scope,
    machineId: string,
    language: DocumentLanguage,
  ): Promise<LabelFile & { machine: Machine }> {
    const machine = await this.options.fleet.getMachine(scope, machineId);
    const file = await this.#print([machine], {
      title: labelFileName(language, machine.id),
      language,
      form: 'alone',
    });
    return { ...file, machine };
  }

  /**
   * The labels of all machines that are asked for, by name, on A4 sheets; not
   * those of software.
   *
   * @throws NotFoundError when there is none in scope
   * @throws UnprocessableError when there are too many
   */
  async sheets(
    scope: Scope,
    asked: MachinesAsked,
    language: DocumentLanguage,
  ): Promise<LabelFile & { machines: Machine[] }> {
    const { items, nextCursor } = await this.options.fleet.listMachines(scope, {
      ...asked,
      limit: MAX_LABELS,
    });
    if (nextCursor !== null) {
      throw new UnprocessableError(
        'query',
        'too-many-labels',
        `More than ${MAX_LABELS} machines; choose some, or narrow the list down`,
      );
    }
    // There is nothing to stick the label of a software item on.
    const machines = items.filter(({ category }) => !isSoftware(category));
    if (machines.length === 0) {
      throw new NotFoundError('There is no machine to print a label of');
    }
    const file = await this.#print(machines, {
      title: labelFileName(language),
      language,
      form: 'sheets',
    });
    return { ...file, machines };
  }

  async #print(
    machines: readonly Machine[],
    options: Parameters<typeof labelDefinition>[1],
  ): Promise<LabelFile> {
    const { portalUrl, deskPath } = this.options;
    if (portalUrl === '') {
      throw new UnprocessableError(
        'app.baseUrl',
        'no-portal-address',
        'app.baseUrl is missing; the code on a label says the address of the portal',
      );
    }
    const { language } = options;
    const deskUrl = `${portalUrl}${deskPath}`;
    const labels = machines.map(machine =>
      printedLabel(machine, { deskUrl, language }),
    );
    return {
      fileName: `${options.title}.pdf`,
      content: await runWorker<Uint8Array>(
        'printPdf.mjs',
        { definition: labelDefinition(labels, options) },
        () => new Error('The labels could not be printed'),
      ),
    };
  }
}
