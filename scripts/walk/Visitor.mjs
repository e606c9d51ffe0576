import { Failure } from '../lib/failure.mjs';

/** Somebody at a browser of their own, signed in with one click, who reads the portal in French. */
export class Visitor {
  static async signIn(browser, address, name) {
    const context = await browser.newContext({
      baseURL: address,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      viewport: { width: 1440, height: 900 },
    });
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    await page.goto('/itsm').catch(() => {
      throw new Failure(
        `No portal answers at ${address}: start it with "npm start".`,
      );
    });
    await page.getByRole('button', { name }).click();
    await page
      .getByRole('button', { name: 'Paramètres' })
      .or(page.getByRole('link', { name: 'Paramètres' }))
      .first()
      .waitFor();
    return new Visitor(page, name);
  }

  constructor(page, name) {
    this.page = page;
    this.name = name;
  }

  async open(number) {
    await this.page.goto(`/itsm/tickets/${number}`);
    await this.page.getByTestId('clock-figure').waitFor();
  }

  /**
   * Fills fields in by their labels; a value of `true` is an option to choose,
   * or a box to tick.
   */
  async fill(values, within = this.page) {
    for (const [label, value] of Object.entries(values)) {
      if (value === true) {
        await within
          .getByRole('radio', { name: label })
          .or(within.getByRole('checkbox', { name: label }))
          .check();
      } else {
        await within.getByLabel(label).fill(value);
      }
    }
  }

  /** Does an act of the ticket's page, from its button or the menu, and waits for its result. */
  async act(name, values = {}) {
    const acts = this.page.getByRole('region', {
      name: 'Ce que vous pouvez faire',
    });
    const button = acts.getByRole('button', { name, exact: true });
    const more = acts.getByRole('button', { name: 'Autres actions' });
    await button.or(more).first().waitFor();
    if (await button.isVisible()) {
      await button.click();
    } else {
      await more.click();
      await this.page.getByRole('menuitem', { name, exact: true }).click();
    }
    const form = this.page.getByRole('dialog');
    await this.fill(values, form);
    await form.getByRole('button', { name, exact: true }).click();
    await form.waitFor({ state: 'hidden' });
  }

  /** Throws where the page does not show a text. */
  async sees(text) {
    await this.page
      .getByText(text)
      .first()
      .waitFor()
      .catch(() => {
        throw new Error(`${this.name} does not see "${text}"`);
      });
  }

  /** What the clock of the ticket shows: "48 min consommés sur 4 h". */
  async consumed() {
    return this.page.getByTestId('clock-used').innerText();
  }
}
