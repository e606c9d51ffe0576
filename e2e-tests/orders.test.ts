import { violationsOn } from './support/axe';
import { machineNamed } from './support/server';
import { expect, test } from './support/test';
import { LANGUAGES, word } from './support/words';

const CONTRACTOR = 'alex.moreau';
const REFERENT = 'dominique.lefevre';
const NANTES = '/itsm/establishments/440999019';

for (const language of LANGUAGES) {
  const say = (key: Parameters<typeof word>[1]) => word(language, key);

  test(`the referent records an order on its inventory, the contractor starts it, the machine tells its terms, in ${language}`, async ({
    request,
    visitor,
  }, { retry }) => {
    const reference = `BC-${language}-${retry}`;
    const referent = await visitor(REFERENT, language);
    await referent.goto(NANTES);
    await referent.getByRole('button', { name: say('orders.place') }).click();
    const form = referent.getByRole('dialog');
    await expect(
      form.getByRole('option', { name: /^inventaire-chu-nantes\.xlsx/ }),
    ).toHaveCount(1);
    await form.getByLabel(say('orders.field.reference')).fill(reference);
    await form.getByRole('button', { name: say('orders.save') }).click();
    await expect(form).toHaveCount(0);

    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto(NANTES);
    const order = contractor
      .getByRole('list', { name: say('orders.title') })
      .getByRole('listitem')
      .filter({ hasText: reference });
    await expect(order).toContainText(say('orders.state.placed'));
    await order.getByRole('button', { name: say('orders.start') }).click();
    await contractor
      .getByRole('dialog')
      .getByRole('button', { name: say('orders.save') })
      .click();
    await expect(order).toContainText(say('orders.state.started'));
    await expect(order.getByRole('button')).toHaveCount(0);

    const { entityRef } = await machineNamed(
      request,
      REFERENT,
      'nantes-dpi-01',
    );
    const [, name] = entityRef.split('/');
    await referent.goto(`/catalog/default/resource/${name}`);
    await referent
      .getByRole('button', { name: say('entity.terms.title') })
      .click();
    await expect(
      referent
        .getByRole('list', { name: say('entity.terms.changes') })
        .getByText(say('entity.terms.kind.joined')),
    ).toBeVisible();
    await expect(
      referent
        .getByRole('list', { name: say('entity.terms.periods') })
        .getByRole('listitem'),
    ).not.toHaveCount(0);
  });

  test(`the referent declares a machine during the year, the contractor accepts it and it is covered, in ${language}`, async ({
    visitor,
  }, { retry }) => {
    const serial = `DEC-${language.toUpperCase()}-${retry}`;
    const name = `nantes-declared-${language}-${retry}`;
    const referent = await visitor(REFERENT, language);
    await referent.goto('/itsm/fleet/import');
    await referent.getByTestId('inventory').setInputFiles({
      name: `entree-${language}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'FINESS;Nom;Constructeur;Modèle;Catégorie;N° de série;Fin de garantie;PSG;GTR',
          `440000271;${name};HPE;ProLiant DL380 Gen11;Serveur x86;${serial};31/12/2032;HO;4H`,
        ].join('\r\n'),
      ),
    });
    await referent
      .getByRole('button', { name: say('import.check'), exact: true })
      .click();
    await referent
      .getByRole('button', { name: say('import.toPreview') })
      .click();
    await referent
      .getByRole('button', { name: say('import.apply'), exact: true })
      .click();
    await expect(referent.getByText(say('import.applied.kept'))).toBeVisible();
    await referent.goto(`/itsm/fleet?q=${serial}`);
    const fleet = referent.getByRole('table', { name: say('fleet.list') });
    await expect(fleet).toContainText(say('level.declared.awaiting'));

    const contractor = await visitor(CONTRACTOR, language);
    await contractor.goto(NANTES);
    const declaration = contractor
      .getByRole('list', { name: say('declarations.title') })
      .getByRole('listitem')
      .filter({ hasText: name });
    await expect(declaration).toContainText(say('declarations.state.awaiting'));
    expect(await violationsOn(contractor)).toEqual([]);
    const accept = { name: say('declarations.accept'), exact: true };
    await declaration.getByRole('button', accept).click();
    await contractor.getByRole('dialog').getByRole('button', accept).click();
    await expect(declaration).toContainText(say('declarations.state.accepted'));
    await expect(declaration.getByRole('button')).toHaveCount(0);

    await referent.reload();
    await expect(fleet).toContainText(say('level.under-warranty'));
    await expect(fleet).not.toContainText(say('level.declared.awaiting'));
  });
}
