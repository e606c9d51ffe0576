// Writes the pages of docs/ that are made from the contract's tables.
import '@backstage/cli/config/nodeTransform.cjs';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { TRANSITIONS } = require('../src/workflow/table.ts');
const { workflowDocument } = require('../src/workflow/workflowDocument.ts');
const { workflowPicture } = require('../src/workflow/workflowPicture.ts');
const { MESSAGE_RULES } = require('../src/messages/rules.ts');
const { messagesDocument } = require('../src/messages/messagesDocument.ts');
const { MESSAGES_PROSE } = require('../src/messages/messagesProse.ts');

const pages = {
  'workflow.md': workflowDocument(TRANSITIONS),
  'images/workflow.svg': workflowPicture(TRANSITIONS),
  'messages.md': messagesDocument(MESSAGE_RULES, MESSAGES_PROSE),
};
for (const [name, text] of Object.entries(pages)) {
  const page = fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));
  writeFileSync(page, text);
}
