import type { MessageContent } from './contentOf';

/** A message as plain text: the same content in the same order. */
export function toText(content: MessageContent): string {
  const { greeting, paragraphs, quote, facts, link, footer } = content;
  const colon = content.language === 'fr' ? '\u00a0: ' : ': ';
  return [
    greeting,
    ...paragraphs,
    ...(quote === null
      ? []
      : [
          quote
            .split('\n')
            .map(line => `> ${line}`)
            .join('\n'),
        ]),
    facts.map(({ label, value }) => `${label}${colon}${value}`).join('\n'),
    `${link.label}${colon}${link.url}`,
    `-- \n${footer.join('\n')}`,
  ].join('\n\n');
}
