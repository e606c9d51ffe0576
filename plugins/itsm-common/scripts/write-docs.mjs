// Writes the pages of docs/ that are made from the contract's tables.
import '@backstage/cli/config/nodeTransform.cjs';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { TRANSITIONS } = require('../src/workflow/table.ts');
const { workflowDocument } = require('../src/workflow/workflowDocument.ts');

const page = fileURLToPath(
  new URL('../../../docs/workflow.md', import.meta.url),
);
writeFileSync(page, workflowDocument(TRANSITIONS));
