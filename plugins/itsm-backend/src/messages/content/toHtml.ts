import type { MessageContent } from './contentOf';
import { html, type SafeHtml } from './html';

/** The lines of a text, each on its own. */
const lines = (text: string): SafeHtml[] =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`));

/** A message as HTML: no image, no script, nothing fetched from elsewhere. */
export function toHtml(content: MessageContent): string {
  const { language, subject, greeting, paragraphs, quote, facts, link } =
    content;
  const page = html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <title>${subject}</title>
      </head>
      <body style="font-family: sans-serif; line-height: 1.5; max-width: 40em;">
        <p>${greeting}</p>
        ${paragraphs.map(text => html`<p>${lines(text)}</p> `)}${quote === null
          ? ''
          : html`<blockquote
              style="border-left: 3px solid; margin-left: 0; padding-left: 1em;"
            >
              ${lines(quote)}
            </blockquote> `}
        <table role="presentation" cellpadding="4">
          ${facts.map(
            ({ label, value }) =>
              html`<tr>
                <td valign="top"><b>${label}</b></td>
                <td>${lines(value)}</td>
              </tr> `,
          )}
        </table>
        <p>
          <a href="${link.url}"><b>${link.label}</b></a>
        </p>
        <hr />
        ${content.footer.map(text => html`<p><small>${text}</small></p> `)}
      </body>
    </html> `;
  return page.text;
}
