import { readFileSync } from 'fs';
import { resolve } from 'path';
import { TRANSITIONS } from './table';
import { workflowDiagram, workflowDocument } from './workflowDocument';

const DOCUMENT = resolve(__dirname, '../../../../docs/workflow.md');

it('is what docs/workflow.md says; `yarn workspace @caih/backstage-plugin-itsm-common docs` writes it anew', () => {
  expect(readFileSync(DOCUMENT, 'utf8')).toBe(workflowDocument(TRANSITIONS));
});

it('draws each way from a state to another', () => {
  const diagram = workflowDiagram(TRANSITIONS);
  expect(diagram.split('\n')).toEqual(
    expect.arrayContaining([
      '  [*] --> registered: register',
      '  restored --> closed: approve',
      '  restored --> in_progress: refuse',
      '  closed --> in_progress: reopen',
      '  in_progress --> suspended: agree-suspension',
      '  suspended --> in_progress: end-suspension',
      '  suspended --> registered: end-suspension',
      '  suspended --> restored: restore',
    ]),
  );
  expect(diagram).not.toContain('comment');
});

it('loses the arrow and the line of a row taken out of the table', () => {
  const table = TRANSITIONS.filter(({ act }) => act !== 'reopen');
  expect(workflowDiagram(table)).not.toContain('reopen');
  expect(workflowDocument(TRANSITIONS)).toContain('| `reopen` ');
  expect(workflowDocument(table)).not.toContain('`reopen`');
});
