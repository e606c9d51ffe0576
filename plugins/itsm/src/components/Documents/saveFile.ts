import type { ItsmFile } from '@caih/backstage-plugin-itsm-react';

/** Hands a file to the browser, which keeps it as any download. */
export function saveFile({ name, content }: ItsmFile): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
