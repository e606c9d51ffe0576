import { register, ticketTitled } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { violationsOn } from './support/axe';
import { expect, test } from './support/test';
import { LANGUAGES, patternOf, word } from './support/words';

const BENEFICIARY = 'camille.durand';
const REFERENT = 'dominique.lefevre';
const CONTRACTOR = 'alex.moreau';
const COORDINATOR = 'claude.garnier';

const MACHINE = 'nantes-urg-01';

/** A photo, small and whole. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.setTimeout(180_000);

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`an exclusion with a photo, and a text removed, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const title = `Tombé du chariot de Durandine, ${language}`;
    const { id } = await register(request, BENEFICIARY, {
      machine: MACHINE,
      title,
    });
    const alex = new TicketScreen(
      await visitor(CONTRACTOR, language),
      language,
    );
    const dominique = new TicketScreen(
      await visitor(REFERENT, language),
      language,
    );

    await test.step('attached: a photo, and no program', async () => {
      const { page } = alex;
      await page.goto(`/itsm/tickets/${id}?tab=attachments`);
      const zone = page.getByTestId('drop-zone');
      await zone.getByTestId('files').setInputFiles([
        { name: 'chute.png', mimeType: 'image/png', buffer: PHOTO },
        {
          name: 'outil.exe',
          mimeType: 'application/x-msdownload',
          buffer: Buffer.from('MZ\0\0'),
        },
      ]);
      await expect(zone.getByRole('alert')).toHaveText(
        say('attachments.problem.unsupported-type'),
      );
      // A preview is asked for once its place is in view.
      await page
        .getByRole('tabpanel')
        .getByText('chute.png', { exact: true })
        .scrollIntoViewIfNeeded();
      await expect(
        page.getByRole('img', {
          name: say('attachments.preview').replace('{{name}}', 'chute.png'),
        }),
      ).toBeVisible();
      expect(await violationsOn(page)).toEqual([]);
    });

    await test.step('claimed with it, answered in sight of it', async () => {
      await alex.open(id);
      const form = await alex.begin('claim-exclusion', {
        'ticketPage.field.reason': 'Tombé pendant un déménagement.',
      });
      await form
        .getByLabel(say('ticketPage.field.ground'))
        .selectOption('fall');
      await form.getByRole('checkbox', { name: 'chute.png' }).check();
      await form.getByRole('button').last().click();
      await expect(form).toBeHidden();

      await dominique.open(id);
      const answer = await dominique.begin('accept-exclusion');
      const download = dominique.page.waitForEvent('download');
      await answer
        .getByRole('button', {
          name: say('attachments.download').replace('{{name}}', 'chute.png'),
        })
        .click();
      expect((await download).suggestedFilename()).toBe('chute.png');
      await answer.getByRole('button').last().click();
      await expect(
        dominique.page.getByText(
          say('ticketPage.counting.exclusion.accepted').replace(
            '{{ground}}',
            say('ticketPage.ground.fall'),
          ),
        ),
      ).toBeVisible();
    });

    await test.step('removed: the title, for everybody', async () => {
      const { page } = dominique;
      await page
        .getByRole('list', { name: say('ticketPage.timeline.label') })
        .getByRole('listitem')
        .last()
        .getByRole('button', {
          name: new RegExp(
            `^${patternOf(say('ticketPage.timeline.removeOf').split('{{')[0])}`,
          ),
        })
        .click();
      const form = page.getByRole('dialog');
      await form
        .getByLabel(say('ticketPage.field.reason.redact'))
        .fill('Nom d’une patiente');
      await form.getByRole('button').last().click();
      await expect(form).toBeHidden();
      await expect(
        page.getByRole('heading', { name: say('ticketPage.redacted') }),
      ).toBeVisible();
      await expect(ticketTitled(request, BENEFICIARY, title)).rejects.toThrow(
        'No ticket is called',
      );
    });
  });

  test(`a mediation to its correction, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: MACHINE,
      title: `Compté trop long, ${language}`,
    });
    const screenOf = async (user: string) =>
      new TicketScreen(await visitor(user, language), language);
    const [camille, dominique, alex, claude] = await Promise.all(
      [BENEFICIARY, REFERENT, CONTRACTOR, COORDINATOR].map(screenOf),
    );
    const doAct = async (
      screen: TicketScreen,
      ...act: Parameters<TicketScreen['act']>
    ) => {
      await screen.open(id);
      await screen.act(...act);
    };

    await doAct(alex, 'restore', {
      'ticketPage.field.solution': 'Remplacé.',
      'ticketPage.field.backInOperation': true,
    });
    await doAct(camille, 'approve');
    await doAct(alex, 'open-mediation', {
      subject: { choose: 'ticketPage.mediation.subject.verdict' },
      'ticketPage.field.reason': 'La salle était fermée.',
    });
    await doAct(camille, 'give-opinion', {
      'ticketPage.field.opinion': 'Le gardien était là.',
    });

    await claude.page.goto('/itsm?view=mediation');
    await expect(
      claude.page.getByRole('link', { name: id, exact: true }),
    ).toBeVisible();
    await claude.open(id);
    await expect(claude.page.getByTestId('mediation-state')).toHaveText(
      say('ticketPage.mediation.state.open.mine'),
    );
    await claude.act('conclude-mediation', {
      'ticketPage.field.opinion.conclude': 'La porte était bien fermée.',
      correction: { choose: 'ticketPage.correction.counts-late' },
    });
    expect(await violationsOn(claude.page)).toEqual([]);

    await doAct(dominique, 'agree-correction');
    await expect(
      dominique.page
        .getByRole('region', { name: say('ticketPage.clock.title') })
        .getByText(say('ticketPage.correction.counts-late')),
    ).toBeVisible();
  });
}
