import { register } from './support/server';
import { TicketScreen } from './support/TicketScreen';
import { expect, test } from './support/test';
import { LANGUAGES, type Language, word, type WordKey } from './support/words';

const BENEFICIARY = 'camille.durand';
const REFERENT = 'dominique.lefevre';
const CONTRACTOR = 'alex.moreau';
const COORDINATOR = 'claude.garnier';

/** A referent of the demonstration who has no address. */
const WITHOUT_ADDRESS = 'Bastien Lecocq';

/** A message is sent seconds after its act, and read some seconds later. */
const SENT_MS = 90_000;

/** A second browser opens the portal cold. */
const OPENED_MS = 60_000;

test.setTimeout(180_000);

const counted = (language: Language, key: WordKey) =>
  new RegExp(word(language, key).replace('{{count}}', '\\d+'));

for (const language of LANGUAGES) {
  test(`the timeline says to whom the registration was sent, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const { id } = await register(request, BENEFICIARY, {
      machine: 'nantes-dpi-01',
      title: 'Voyant orange',
    });
    const page = await visitor(BENEFICIARY, language);
    await new TicketScreen(page, language).open(id);
    const toggle = page.getByRole('button', {
      name: counted(language, 'messages.ofAct.sent_other'),
    });
    await expect(toggle).toBeVisible({ timeout: SENT_MS });
    await toggle.click();
    const list = page.getByRole('list', {
      name: word(language, 'messages.kind.registered'),
    });
    await expect(list).toContainText('Dominique Lefèvre');
    await expect(list).toContainText(word(language, 'messages.audience.desk'));
    // Whom the contractor's desk is, is the contractor's.
    await expect(list).not.toContainText('Alex Moreau');
  });

  test(`what is optional is switched off by channel and kept, what is obligatory is not offered, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(REFERENT, language);
    await page.goto('/itsm');
    await page
      .getByRole('link', { name: word(language, 'common.preferences') })
      .click();
    const box = page.getByRole('checkbox', {
      name: word(language, 'messages.preferences.checkbox')
        .replace('{{kind}}', word(language, 'messages.kind.registered'))
        .replace('{{channel}}', word(language, 'messages.channel.portal')),
    });
    const save = async () => {
      await page
        .getByRole('button', {
          name: word(language, 'messages.preferences.save'),
        })
        .click();
      await expect(
        page.getByText(word(language, 'messages.preferences.saved')),
      ).toBeVisible();
    };
    await expect(box).toBeChecked();
    await box.uncheck();
    await save();
    await page.reload();
    await expect(box).not.toBeChecked();
    await expect(
      page.getByRole('list', {
        name: word(language, 'messages.preferences.obligatory'),
      }),
    ).toContainText(word(language, 'messages.kind.closed-recap'));
    await box.check();
    await save();
  });

  test(`the contractor sees what failed and why, and has it sent again, the coordinator reads, in ${language}`, async ({
    visitor,
  }) => {
    const page = await visitor(CONTRACTOR, language);
    await page.goto('/itsm/messages');
    const list = page.getByRole('list', {
      name: word(language, 'messages.list'),
    });
    const failed = list
      .getByRole('listitem')
      .filter({ hasText: WITHOUT_ADDRESS })
      .first();
    await expect(failed).toContainText(
      word(language, 'messages.failure.no-address'),
    );
    await failed.getByRole('checkbox').check();
    await page
      .getByRole('button', {
        name: word(language, 'messages.resendChosen_one').replace(
          '{{count}}',
          '1',
        ),
      })
      .click();
    await expect(
      page.getByText(counted(language, 'messages.readdressed_one')),
    ).toBeVisible();

    const reader = await visitor(COORDINATOR, language);
    await reader.goto('/itsm/messages?state=all');
    await expect(
      reader
        .getByRole('list', { name: word(language, 'messages.list') })
        .getByRole('listitem')
        .first(),
    ).toBeVisible({ timeout: OPENED_MS });
    await expect(reader.getByRole('checkbox')).toHaveCount(0);
  });

  test(`the referent sees that the contractor opened the page, nobody else of the establishment does, in ${language}`, async ({
    visitor,
  }) => {
    const PAGE = '/itsm/establishments/440999019';
    const staff = await visitor(CONTRACTOR, language);
    await staff.goto(PAGE);
    await expect(
      staff.getByRole('heading', {
        name: word(language, 'establishment.contacts'),
      }),
    ).toBeVisible();
    const looks = word(language, 'establishment.looks');
    await expect(staff.getByRole('heading', { name: looks })).toHaveCount(0);

    const page = await visitor(REFERENT, language);
    await page.goto(PAGE);
    await expect(page.getByRole('list', { name: looks })).toContainText(
      'Alex Moreau',
      { timeout: 60_000 },
    );
  });
}
