import type { APIRequestContext, Page } from '@playwright/test';
import { moveClock, register, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { type Language, LANGUAGES, type WordKey, word } from './support/words';

const PEOPLE = {
  camille: 'camille.durand',
  dominique: 'dominique.lefevre',
  alex: 'alex.moreau',
  claude: 'claude.garnier',
};

/** Under warranty: its maker has a case of its own. */
const MACHINE = 'nantes-urg-01';
const OTHER_MACHINE = 'nantes-san-01';

const REASON = { 'ticketPage.field.reason': 'Dit au téléphone ce matin.' };
const NOTHING_LEFT = {
  kind: { choose: 'ticketPage.kind.cancelled' as const },
  ...REASON,
};

test.setTimeout(180_000);
test.beforeEach(({ request }) => moveClock(request, '2027-05-11T08:00:00Z'));
test.afterEach(({ request }) => releaseClock(request));

/** A new incident, and what each person does to it in a browser of their own. */
async function deskOf(options: {
  request: APIRequestContext;
  visitor(user: string, language: Language): Promise<Page>;
  language: Language;
  title: string;
}) {
  const { request, visitor, language, title } = options;
  const { id } = await register(request, PEOPLE.camille, {
    machine: MACHINE,
    title,
  });
  const screens = new Map<string, TicketScreen>();
  /** The ticket as a person sees it now. */
  const as = async (name: keyof typeof PEOPLE): Promise<TicketScreen> => {
    const screen =
      screens.get(name) ??
      new TicketScreen(await visitor(PEOPLE[name], language), language);
    screens.set(name, screen);
    await screen.open(id);
    return screen;
  };
  const act = async (
    name: keyof typeof PEOPLE,
    ...what: Parameters<TicketScreen['act']>
  ) => (await as(name)).act(...what);
  const shows = async (name: keyof typeof PEOPLE, key: WordKey) =>
    expect(
      (await as(name)).page
        .getByTestId('ticket-page')
        .getByText(word(language, key), { exact: true })
        .first(),
    ).toBeVisible();
  return { as, act, shows };
}

for (const language of LANGUAGES) {
  const say = (key: WordKey) => word(language, key);
  /** What happens to a new incident. */
  const walk = (
    what: string,
    title: string,
    steps: (
      desk: Awaited<ReturnType<typeof deskOf>> & { request: APIRequestContext },
    ) => Promise<void>,
  ) =>
    test(`${what}, in ${language}`, async ({ request, visitor }) =>
      steps({
        request,
        ...(await deskOf({ request, visitor, language, title })),
      }));

  walk(
    'a suspension is refused, withdrawn, agreed and ended',
    'Suspension à accorder',
    async ({ act, shows }) => {
      const asked = { ...REASON, 'ticketPage.field.until': '2027-05-13T10:00' };
      await act('alex', 'start-work');
      await act('alex', 'request-suspension', asked);
      await act('camille', 'refuse-suspension', REASON);
      await act('alex', 'request-suspension', asked);
      await act('alex', 'withdraw-suspension');
      await act('alex', 'request-suspension', asked);
      await act('dominique', 'agree-suspension');
      await shows('dominique', 'state.suspended');
      await act('camille', 'end-suspension');
      await shows('camille', 'state.in-progress');
    },
  );

  walk(
    'another machine is named, refused, then agreed to',
    'Machine mal choisie',
    async ({ as, act }) => {
      const qualify = async () => {
        const alex = await as('alex');
        const form = await alex.begin('qualify', {
          'ticketPage.field.diagnosis': 'Le commutateur, non le serveur.',
        });
        await form
          .getByLabel(say('ticketPage.field.machineId'))
          .fill(OTHER_MACHINE);
        await alex.page
          .getByRole('option', { name: new RegExp(OTHER_MACHINE) })
          .click();
        await form.getByRole('button').last().click();
        await expect(form).toBeHidden();
      };
      await qualify();
      await act('camille', 'refuse-qualification', REASON);
      await qualify();
      await act('dominique', 'agree-qualification');
    },
  );

  walk(
    'a case at the maker, a workaround refused, an order to stop',
    'Carte mère à l’étude',
    async ({ as, act }) => {
      await act('alex', 'record-maker-case', {
        'ticketPage.field.caseNumber': 'HPE-5371',
        'ticketPage.field.chaseOn': '2027-05-12',
      });
      await act('alex', 'propose-workaround', {
        'ticketPage.field.workaround': 'Redémarrage chaque matin',
      });
      await act('camille', 'refuse-workaround', REASON);
      await act('alex', 'start-intervention', {
        mode: { choose: 'ticketPage.mode.on-site' },
        'ticketPage.field.technician': 'Hugo Lambert',
        employer: { choose: 'ticketPage.employer.contractor' },
      });
      await act('dominique', 'order-stop', REASON);
      const { page } = await as('dominique');
      await expect(page.getByText('HPE-5371').first()).toBeVisible();
    },
  );

  walk(
    'a cancellation is refused, asked again and agreed to',
    'Peut-être sans objet',
    async ({ act, shows }) => {
      await act('alex', 'request-cancellation', NOTHING_LEFT);
      await act('camille', 'refuse-cancellation', REASON);
      await act('alex', 'request-cancellation', NOTHING_LEFT);
      await act('camille', 'agree-cancellation');
      await shows('camille', 'state.cancelled');
    },
  );

  walk(
    'the establishment cancels what it declared twice',
    'Déclaré deux fois',
    async ({ act, shows }) => {
      await act('camille', 'cancel', NOTHING_LEFT);
      await shows('camille', 'state.cancelled');
    },
  );

  walk(
    'an exclusion is contested, then withdrawn',
    'Tombé, ou non',
    async ({ as, act }) => {
      const claim = await (await as('alex')).begin('claim-exclusion', REASON);
      await claim
        .getByLabel(say('ticketPage.field.ground'))
        .selectOption('fall');
      await claim.getByRole('button').last().click();
      await expect(claim).toBeHidden();
      await act('camille', 'contest-exclusion', REASON);
      await act('alex', 'withdraw-exclusion');
    },
  );

  walk(
    'an instant too far back, a recall that is none, a correction refused',
    'Rétabli plus tôt, dit-on',
    async ({ request, as, act }) => {
      await moveClock(request, '2027-05-13T10:00:00Z');
      const restore = await (
        await as('alex')
      ).begin('restore', {
        'ticketPage.field.solution': 'Nappe changée.',
        'ticketPage.field.backInOperation': true,
      });
      await restore
        .getByRole('checkbox', { name: say('ticketPage.field.earlier') })
        .check();
      await restore
        .getByLabel(say('ticketPage.field.occurredAt'))
        .fill('2027-05-11T11:00');
      await restore.getByRole('button').last().click();
      await expect(restore).toBeHidden();
      await act('camille', 'refuse-instant', REASON);
      await act('camille', 'approve');
      await act('alex', 'open-mediation', {
        subject: { choose: 'ticketPage.mediation.subject.verdict' },
        ...REASON,
      });
      await act('claude', 'conclude-mediation', {
        'ticketPage.field.opinion.conclude': 'Le journal le montre.',
        correction: { choose: 'ticketPage.correction.counts-in-time' },
      });
      await act('dominique', 'refuse-correction', REASON);

      await act('camille', 'reopen', {
        'ticketPage.field.reason.reopen': 'Arrêté de nouveau.',
      });
      await act('camille', 'mark-not-recall', REASON);
    },
  );
}
