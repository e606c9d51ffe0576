import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../paths.mjs';

const TITLE = 'Install it in your Backstage';

/** The README without its installation, and that alone: its steps are carried out by the part `install`. */
export function partsOfReadme() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [before, after] = readme.split(`\n## ${TITLE}\n`);
  const end = after.indexOf('\n## ');
  const installation = after.slice(0, end);
  // Its lines stay, so that a place in the rest is one in the file.
  const blank = installation.replace(/.+/g, '');
  return { rest: `${before}\n\n${blank}${after.slice(end)}`, installation };
}

/** The page on installing: TechDocs has the folder `docs` alone, and no link there leads to the README. */
export function installingPage() {
  const section = partsOfReadme()
    .installation.replace(/^###/gm, '##')
    .replace(/\]\(docs\//g, '](');
  return `# ${TITLE}

This page is a section of the README, written from there by \`yarn installing\`: change the README, not the page.

${section.trim()}
`;
}
