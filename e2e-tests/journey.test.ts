import { machineNamed, moveClock, releaseClock } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const CONTRACTOR = 'alex.moreau';

/** Working hours, four hours to restore. */
const MACHINE = 'nantes-dpi-01';

/** How a day is told, worked out for February 2027 in Paris. */
const SAYS = {
  fr: {
    duePreview: 'ven. 5 févr. 09:30',
    tomorrowAt0930: 'demain 09:30',
    todayAt1045: 'aujourd’hui 10:45',
  },
  en: {
    duePreview: 'Fri 5 Feb 09:30',
    tomorrowAt0930: 'tomorrow 09:30',
    todayAt1045: 'today 10:45',
  },
};

test.setTimeout(300_000);

test.afterEach(({ request }) => releaseClock(request));

for (const language of LANGUAGES) {
  test(`an incident from its declaration to its second approval, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const says = SAYS[language];
    const camille = new TicketScreen(
      await visitor(BENEFICIARY, language),
      language,
    );
    const alex = new TicketScreen(
      await visitor(CONTRACTOR, language),
      language,
    );
    const machine = await machineNamed(request, BENEFICIARY, MACHINE);
    let number = '';

    await test.step('Thursday 15:30: declared, due the next day at 9:30', async () => {
      await moveClock(request, '2027-02-04T14:30:00Z');
      const { page } = camille;
      await page.goto(`/itsm/new?machine=${machine.id}`);
      const fill = (key: Parameters<typeof word>[1], text: string) =>
        page.getByLabel(word(language, key)).fill(text);
      await fill('declare.what.title', 'Plus de réponse du serveur');
      await fill('declare.what.description', 'Arrêté depuis la coupure.');
      for (const key of ['declare.impact.2', 'declare.urgency.1'] as const) {
        await page.getByRole('radio', { name: word(language, key) }).check();
      }
      await expect(page.getByText(says.duePreview)).toBeVisible();
      await page
        .getByRole('button', { name: word(language, 'declare.send') })
        .click();
      await page.waitForURL(/\/itsm\/tickets\/INC-2027-\d{6}$/);
      number = page.url().split('/').pop() ?? '';

      await camille.shows({
        figure: '4 h',
        consumed: '0 s',
        due: says.tomorrowAt0930,
        verdict: null,
        total: null,
      });
    });

    await test.step('16:10: an intervention begins, 40 minutes are consumed', async () => {
      await moveClock(request, '2027-02-04T15:10:00Z');
      await alex.open(number);
      await alex.act('start-intervention', {
        mode: { choose: 'ticketPage.mode.remote' },
        'ticketPage.field.technician': 'Hugo Lambert',
        employer: { choose: 'ticketPage.employer.contractor' },
      });
      await alex.shows({
        figure: '3 h 20 min',
        consumed: '40 min',
        due: says.tomorrowAt0930,
        verdict: null,
        total: '40 min',
      });
    });

    await test.step('16:50: it ends, and the clock runs on', async () => {
      await moveClock(request, '2027-02-04T15:50:00Z');
      await alex.open(number);
      const form = await alex.begin('end-intervention', {
        'ticketPage.field.workDone': 'Alimentation contrôlée.',
      });
      await form.getByRole('button').last().click();
      await expect(form).toBeHidden();
      await alex.shows({
        figure: '2 h 40 min',
        consumed: '1 h 20 min',
        due: says.tomorrowAt0930,
        verdict: null,
        total: '1 h 20 min',
      });
    });

    await test.step('17:00: restored, in time', async () => {
      await moveClock(request, '2027-02-04T16:00:00Z');
      await alex.open(number);
      await alex.act('restore', {
        'ticketPage.field.solution': 'Redémarré après contrôle.',
        'ticketPage.field.backInOperation': true,
      });
      await alex.shows({
        figure: '1 h 30 min',
        consumed: '1 h 30 min',
        due: null,
        verdict: 'inTime',
        total: '1 h 30 min',
      });
    });

    await test.step('17:20: refused, the service was still down: the 20 minutes count', async () => {
      await moveClock(request, '2027-02-04T16:20:00Z');
      await camille.open(number);
      await camille.act('refuse', {
        serviceDown: { choose: 'ticketPage.field.serviceDown.yes' },
        'ticketPage.field.reason.refuse': 'Toujours aucune réponse.',
      });
      await camille.shows({
        figure: '2 h 10 min',
        consumed: '1 h 50 min',
        due: says.tomorrowAt0930,
        verdict: null,
        total: '1 h 50 min',
      });
    });

    await test.step('Friday 8:45: restored; the night is not counted', async () => {
      await moveClock(request, '2027-02-05T07:45:00Z');
      await alex.open(number);
      await alex.act('restore', {
        'ticketPage.field.solution': 'Alimentation remplacée.',
        'ticketPage.field.backInOperation': true,
      });
      await alex.shows({
        figure: '3 h 15 min',
        consumed: '3 h 15 min',
        due: null,
        verdict: 'inTime',
        total: '3 h 15 min',
      });
    });

    await test.step('10:00: approved and closed', async () => {
      await moveClock(request, '2027-02-05T09:00:00Z');
      await camille.open(number);
      await camille.act('approve');
      await camille.shows({
        figure: '3 h 15 min',
        consumed: '3 h 15 min',
        due: null,
        verdict: 'inTime',
        total: '3 h 15 min',
      });
    });

    await test.step('a week later, 10:00: reopened with 45 minutes left', async () => {
      await moveClock(request, '2027-02-12T09:00:00Z');
      await camille.open(number);
      await camille.act('reopen', {
        'ticketPage.field.reason.reopen': 'La même panne est revenue.',
      });
      await camille.shows({
        figure: '45 min',
        consumed: '3 h 15 min',
        due: says.todayAt1045,
        verdict: null,
        total: '3 h 15 min',
      });
    });

    await test.step('11:05:30: restored, 20 minutes and 30 seconds late', async () => {
      await moveClock(request, '2027-02-12T10:05:30Z');
      await alex.open(number);
      await alex.act('restore', {
        'ticketPage.field.solution': 'Fond de panier remplacé.',
        'ticketPage.field.latenessReason': 'Venu du stock central.',
        'ticketPage.field.backInOperation': true,
      });
      await alex.shows({
        figure: '4 h 20 min 30 s',
        consumed: '4 h 20 min 30 s',
        due: null,
        verdict: 'isLate',
        total: '4 h 20 min 30 s',
      });
    });

    await test.step('14:00: approved and closed again, late', async () => {
      await moveClock(request, '2027-02-12T13:00:00Z');
      await camille.open(number);
      await camille.act('approve');
      await camille.shows({
        figure: '4 h 20 min 30 s',
        consumed: '4 h 20 min 30 s',
        due: null,
        verdict: 'isLate',
        total: '4 h 20 min 30 s',
      });
    });
  });
}
