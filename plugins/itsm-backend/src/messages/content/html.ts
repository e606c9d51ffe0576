/** HTML that may be put into HTML: made by `html` alone. */
export class SafeHtml {
  constructor(readonly text: string) {}
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Value = string | SafeHtml | readonly SafeHtml[];

/**
 * HTML from a template: whatever is put into it is text, and is escaped,
 * unless it came from a template itself.
 */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly Value[]
): SafeHtml {
  return new SafeHtml(
    strings.reduce(
      (text, part, index) => text + written(values[index - 1]) + part,
    ),
  );
}

function written(value: Value): string {
  if (typeof value === 'string') {
    return value.replace(/[&<>"']/g, character => ENTITIES[character]);
  }
  return value instanceof SafeHtml
    ? value.text
    : value.map(one => one.text).join('');
}
