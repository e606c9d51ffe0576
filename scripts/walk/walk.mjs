import { chromium } from 'playwright-core';
import { Visitor } from './Visitor.mjs';

const machine = 'nantes-lame-03';

/** The four roles, as the sign-in page calls them. */
const people = {
  beneficiary: 'Camille Durand',
  referent: 'Dominique Lefèvre',
  contractor: 'Alex Moreau',
  coordinator: 'Claude Garnier',
};

/**
 * Follows one incident from its declaration to its closure, through each role's own pages.
 *
 * Returns the number of the ticket; throws with what could not be done, and leaves a picture of that page.
 */
export async function walk({
  address,
  chromium: executablePath,
  picture,
  say,
}) {
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  let who;
  const signIn = async role => {
    who = await Visitor.signIn(browser, address, people[role]);
    return who;
  };
  const parts = { say, signIn };
  try {
    const number = await declare(parts);
    await takeUp(parts, number);
    await agreeToSuspend(parts, number);
    await restore(parts, number);
    await approve(parts, number);
    await readOnly(parts, number);
    return number;
  } catch (error) {
    await who?.page.screenshot({ path: picture }).catch(() => {});
    throw error;
  } finally {
    await browser.close();
  }
}

async function declare({ say, signIn }) {
  const camille = await signIn('beneficiary');
  const { page } = camille;
  await page.getByRole('button', { name: 'Déclarer un incident' }).click();
  await page.getByLabel('Machine', { exact: false }).first().fill(machine);
  await page.getByRole('option', { name: machine }).click();
  await camille.fill({
    'En une ligne': 'Lame 3 : arrêt inattendu pendant la visite',
    'En détail': 'La lame s’est éteinte, ses voisines tiennent.',
    'Le travail d’un service': true,
    'Dans la journée': true,
  });
  await camille.sees('rétablissement au plus tard');
  await page.getByRole('button', { name: 'Déclarer', exact: true }).click();
  await page.waitForURL(/\/itsm\/tickets\/INC-\d{4}-\d{6,9}$/);
  const number = page.url().split('/').pop();
  await camille.sees('Au titulaire');
  say(`Beneficiary   ${camille.name} declares ${number}, sees when it is due`);
  return number;
}

async function takeUp({ say, signIn }, number) {
  const alex = await signIn('contractor');
  await alex.open(number);
  await alex.act('Commencer une intervention', {
    'À distance': true,
    'Qui intervient': 'Hugo Lambert',
    Titulaire: true,
  });
  await alex.act('Demander une suspension', {
    Motif: 'Le redémarrage demande un créneau du service.',
    'Fin de la suspension': inTwoDays(),
  });
  say(
    `Contractor    ${alex.name} begins an intervention, asks for a suspension`,
  );
}

async function agreeToSuspend({ say, signIn }, number) {
  const dominique = await signIn('referent');
  await dominique.open(number);
  await dominique.sees('À vous');
  await dominique.act('Accorder la suspension');
  await dominique.sees('Suspendu jusqu’à');
  await dominique.act('Mettre fin à la suspension');
  say(
    `Referent      ${dominique.name} agrees to the suspension, then ends it: the slot is now`,
  );
}

async function restore({ say, signIn }, number) {
  const alex = await signIn('contractor');
  await alex.open(number);
  await alex.act('Service rétabli', {
    'Comment le service a été rétabli':
      'Alimentation de la lame réinitialisée.',
    'La machine est de nouveau en service, son OS prêt': true,
  });
  await alex.act('Terminer l’intervention', {
    'Ce qui a été fait': 'Alimentation réinitialisée, lame redémarrée.',
  });
  await alex.sees('Dans le délai');
  say(
    `Contractor    ${alex.name} restores the service: ${await alex.consumed()}`,
  );
}

async function approve({ say, signIn }, number) {
  const camille = await signIn('beneficiary');
  await camille.open(number);
  await camille.act('Valider et clôturer');
  await camille.sees('Clôturé');
  say(
    `Beneficiary   ${camille.name} approves, and only so the ticket is closed`,
  );
}

async function readOnly({ say, signIn }, number) {
  const claude = await signIn('coordinator');
  await claude.open(number);
  await claude.sees('Rien à faire pour vous ici');
  await claude.page.getByTestId('explanation-total').waitFor();
  say(
    `Coordinator   ${claude.name} reads how its time is counted, and cannot work it`,
  );
}

/** In the hour of Nantes, as a field of date and time takes it. */
function inTwoDays() {
  const [day, time] = new Date(Date.now() + 2 * 86_400_000)
    .toLocaleString('sv-SE', { timeZone: 'Europe/Paris' })
    .split(' ');
  return `${day}T${time.slice(0, 5)}`;
}
