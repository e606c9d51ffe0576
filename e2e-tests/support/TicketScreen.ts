import { expect, type Locator, type Page } from '@playwright/test';
import type { TicketAct } from '../../plugins/itsm-common/src';
import { type Language, type WordKey, word } from './words';

/** What is typed, chosen or ticked in the form of an act, by field. */
export type Filling = Record<string, string | { choose: WordKey } | true>;

/** The figures of the clock, as they stand on the screen. */
export interface Figures {
  /** The big one: what remains, or what was consumed once stopped. */
  figure: string;
  /** Time consumed, of the four hours granted. */
  consumed: string;
  /** Null where none is shown. */
  due: string | null;
  verdict: 'inTime' | 'isLate' | null;
  /** The total of "how this time is counted"; null before a second passed. */
  total: string | null;
}

/** A ticket's page in a person's browser. */
export class TicketScreen {
  constructor(readonly page: Page, private readonly language: Language) {}

  async open(number: string): Promise<void> {
    await this.page.goto(`/itsm/tickets/${number}`);
    await expect(
      this.page.getByText(number, { exact: true }).first(),
    ).toBeVisible();
  }

  /** Opens the form of an act, from its button or from the menu. */
  async begin(act: TicketAct, filling: Filling = {}): Promise<Locator> {
    const name = this.word(`ticketPage.act.${act}` as WordKey);
    const acts = this.page.getByRole('region', {
      name: this.word('ticketPage.acts.title'),
    });
    const button = acts.getByRole('button', { name, exact: true });
    const more = acts.getByRole('button', {
      name: this.word('ticketPage.acts.more'),
    });
    await expect(button.or(more).first()).toBeVisible();
    if (await button.isVisible()) {
      await button.click();
    } else {
      await more.click();
      await this.page.getByRole('menuitem', { name, exact: true }).click();
    }
    const form = this.page.getByRole('dialog');
    await expect(form).toBeVisible();
    for (const [field, value] of Object.entries(filling)) {
      if (value === true) {
        await form
          .getByRole('checkbox', { name: this.word(field as WordKey) })
          .check();
      } else if (typeof value === 'string') {
        await form.getByLabel(this.word(field as WordKey)).fill(value);
      } else {
        await form
          .getByRole('radio', { name: this.word(value.choose), exact: true })
          .check();
      }
    }
    return form;
  }

  /** Does an act, and waits until the screen says that it is done. */
  async act(act: TicketAct, filling?: Filling): Promise<void> {
    const form = await this.begin(act, filling);
    await form
      .getByRole('button', {
        name: this.word(`ticketPage.act.${act}` as WordKey),
        exact: true,
      })
      .click();
    await expect(form).toBeHidden();
    await expect(
      this.page.getByText(this.word(`ticketPage.done.${act}` as WordKey)),
    ).toBeVisible();
  }

  async shows(figures: Figures): Promise<void> {
    const clock = this.page.getByRole('region', {
      name: this.word('ticketPage.clock.title'),
    });
    await expect(clock.getByTestId('clock-figure')).toHaveText(figures.figure);
    await expect(clock.getByTestId('clock-used')).toHaveText(
      this.word('ticketPage.clock.used')
        .replace('{{consumed}}', figures.consumed)
        .replace('{{granted}}', '4 h'),
    );
    const due = clock.locator('dt', {
      hasText: new RegExp(`^${this.word('ticketPage.clock.due')}$`),
    });
    if (figures.due === null) {
      await expect(due).toHaveCount(0);
    } else {
      await expect(due.locator('+ dd')).toHaveText(figures.due);
    }
    for (const verdict of ['inTime', 'isLate'] as const) {
      await expect(
        clock.getByText(this.word(`ticketPage.clock.${verdict}`), {
          exact: true,
        }),
      ).toHaveCount(figures.verdict === verdict ? 1 : 0);
    }
    const total = clock.getByTestId('explanation-total');
    if (figures.total === null) {
      await expect(total).toHaveCount(0);
    } else {
      await expect(total).toHaveText(figures.total);
    }
  }

  private word(key: WordKey): string {
    return word(this.language, key);
  }
}
