import { violationsOn } from './support/axe';
import { machineNamed } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, patternOf, word } from './support/words';

test.setTimeout(240_000);

/** A page with all its parts, on a machine that does much else. */
const PAGE_MS = 60_000;

const CONTRACTOR = 'alex.moreau';
const REFERENT = 'dominique.lefevre';
const NANTES = '/itsm/establishments/440999019';
const MACHINE = 'nantes-urg-01';
const OVERSEAS = 'referent.reunion';
const SERVER = 'reunion-dpi-01';
const APPLIANCE = 'reunion-sauv-01';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);
  const startsWith = (key: Parameters<typeof word>[1]) =>
    new RegExp(`^${patternOf(say(key))}`);

  test(`the contractor follows a tool and proposes a version of it, the referent accepts, the contractor does it, in ${language}`, async ({
    request,
    visitor,
  }, { retry }) => {
    const tool = `OneView ${language} ${retry}`;
    const version = `9.${retry}-${language}`;
    const { entityRef } = await machineNamed(request, REFERENT, MACHINE);
    const page = `/catalog/default/resource/${entityRef.split('/')[1]}`;
    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto(page);
    const component = contractor
      .getByRole('list', { name: say('technical.components') })
      .getByRole('listitem')
      .filter({ hasText: tool });
    const form = contractor.getByRole('dialog');
    await contractor
      .getByRole('button', { name: say('technical.add') })
      .click();
    await form.getByLabel(startsWith('technical.field.name')).fill(tool);
    await form.getByLabel(say('technical.field.installed')).fill('8.1');
    await form.getByRole('button', { name: say('technical.save') }).click();

    await component
      .getByRole('button', { name: startsWith('technical.levels') })
      .click();
    await form.getByLabel(say('technical.field.recommended')).fill(version);
    await form.getByLabel(startsWith('technical.field.source')).fill('Note 42');
    await form.getByRole('button', { name: say('technical.save') }).click();
    await expect(component).toContainText(say('technical.standing.differs'));

    await component
      .getByRole('button', { name: startsWith('technical.propose') })
      .click();
    await expect(form.getByLabel(startsWith('technical.field.to'))).toHaveValue(
      version,
    );
    await form
      .getByLabel(startsWith('technical.field.reason'))
      .fill('Corrige un arrêt sous charge');
    await form
      .getByLabel(startsWith('technical.field.risk'))
      .fill('Redémarrage');
    await form.getByRole('button', { name: say('technical.propose') }).click();
    await expect(form).toHaveCount(0);
    await expect(
      component.getByRole('button', { name: startsWith('technical.propose') }),
    ).toHaveCount(0);
    expect(await violationsOn(contractor)).toEqual([]);

    const referent = await visitor(REFERENT, language);
    await referent.setViewportSize({ width: 375, height: 800 });
    await referent.goto(NANTES);
    const underWay = referent
      .getByRole('list', { name: say('technical.evolutions.open') })
      .getByRole('listitem')
      .filter({ hasText: version });
    await expect(underWay.getByRole('link', { name: MACHINE })).toBeVisible({
      timeout: PAGE_MS,
    });
    await underWay
      .getByRole('button', { name: startsWith('technical.act.accept') })
      .click();
    await referent
      .getByRole('dialog')
      .getByRole('button', { name: say('technical.act.accept') })
      .click();
    await expect(underWay).toContainText(say('technical.state.accepted'));
    const isWide = await referent.evaluate(
      () =>
        document.documentElement.scrollWidth >
        document.documentElement.clientWidth,
    );
    expect(isWide).toBe(false);

    await contractor.reload();
    const evolution = contractor
      .getByRole('list', { name: say('technical.evolutions'), exact: true })
      .getByRole('listitem')
      .filter({ hasText: version });
    await evolution
      .getByRole('button', { name: startsWith('technical.act.complete') })
      .click();
    await form
      .getByLabel(startsWith('technical.field.workDone'))
      .fill('Mise à jour, redémarrage, contrôles');
    await form
      .getByRole('button', { name: say('technical.act.complete') })
      .click();
    await expect(evolution).toContainText(say('technical.state.done'));
    await expect(component).toContainText(
      say('technical.standing.as-recommended'),
    );
  });
}

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the referent attaches a server to its backup appliance, sees it from both, and takes it away, in ${language}`, async ({
    request,
    visitor,
  }) => {
    const pageOf = async (name: string) => {
      const machine = await machineNamed(request, OVERSEAS, name);
      return `/catalog/default/resource/${machine.entityRef.split('/')[1]}`;
    };
    const [server, appliance] = [await pageOf(SERVER), await pageOf(APPLIANCE)];
    const referent = await visitor(OVERSEAS, language);
    await referent.goto(server);
    await referent
      .getByRole('button', { name: say('technical.attached.attach') })
      .click();
    const form = referent.getByRole('dialog');
    await form.getByLabel(say('technical.attached.machine')).fill(APPLIANCE);
    await referent.getByRole('option', { name: APPLIANCE }).click();
    await form.getByRole('button', { name: say('technical.save') }).click();
    await expect(
      referent
        .getByRole('list', { name: say('technical.attached.to') })
        .getByRole('link', { name: APPLIANCE }),
    ).toBeVisible();

    await referent.goto(appliance);
    const attached = referent
      .getByRole('list', { name: say('technical.attached.from') })
      .getByRole('listitem')
      .filter({ hasText: SERVER });
    await expect(attached).toBeVisible({ timeout: PAGE_MS });
    await attached
      .getByRole('button', {
        name: new RegExp(`^${patternOf(say('technical.attached.detach'))}`),
      })
      .click();
    await expect(attached).toHaveCount(0);
  });
}
