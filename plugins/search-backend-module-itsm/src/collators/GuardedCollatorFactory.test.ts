import { mockServices } from '@backstage/backend-test-utils';
import { ticketReadPermission } from '@caih/backstage-plugin-itsm-common';
import type { Refusal } from '../guard';
import { GuardedCollatorFactory } from './GuardedCollatorFactory';

const OPEN: Refusal = { reason: 'open-to-all', message: 'it lets all read' };
const document = (title: string) => ({ title, text: '', location: title });

/** What is given to the search, as the policy answers one time and the next. */
async function collated(
  titles: string[],
  refusals: (Refusal | undefined)[],
): Promise<{ given: string[]; warned: string[] }> {
  const logger = mockServices.logger.mock();
  const answers = [...refusals];
  const collator = await new GuardedCollatorFactory({
    collection: {
      type: 'itsm-ticket',
      visibilityPermission: ticketReadPermission,
      async *documents() {
        yield* titles.map(document);
      },
      standIn: why => document(`nothing: ${why}`),
    },
    guard: { refusal: async () => answers.shift() },
    logger,
  }).getCollator();
  const given: string[] = [];
  for await (const { title } of collator) given.push(title);
  return { given, warned: logger.warn.mock.calls.map(([said]) => said) };
}

describe('what is given to the search', () => {
  it('is everything, where the policy keeps it', async () => {
    expect(await collated(['1', '2'], [])).toEqual({
      given: ['1', '2'],
      warned: [],
    });
  });

  it('is one document of nobody’s where it does not, and the log says why', async () => {
    expect(await collated(['1', '2'], [OPEN])).toEqual({
      given: ['nothing: open-to-all'],
      warned: [
        'The search finds nothing of type itsm-ticket: it lets all read',
      ],
    });
  });

  it('is one document where there is nothing, so that the last to go goes', async () => {
    expect((await collated([], [])).given).toEqual(['nothing: empty']);
  });

  it('is given up where the policy became another meanwhile', async () => {
    await expect(collated(['1'], [undefined, OPEN])).rejects.toThrow(
      'The policy has changed meanwhile: it lets all read',
    );
  });
});
