import { readFileSync } from 'fs';
import { resolve } from 'path';
import { TRANSITIONS } from './table';
import { workflowDocument } from './workflowDocument';
import { workflowMoves } from './workflowMoves';
import { idleRoutes, workflowPicture } from './workflowPicture';

const DOCS = resolve(__dirname, '../../../../docs');
const written = (name: string) => readFileSync(resolve(DOCS, name), 'utf8');

it('is what docs/workflow.md says; `yarn workspace @caih/backstage-plugin-itsm-common docs` writes it anew', () => {
  expect(written('workflow.md')).toBe(workflowDocument(TRANSITIONS));
  expect(written('images/workflow.svg')).toBe(workflowPicture(TRANSITIONS));
});

it('knows each way from a state to another', () => {
  const moves = workflowMoves(TRANSITIONS);
  expect(moves).toEqual(
    expect.arrayContaining([
      { from: 'restored', to: 'closed', acts: ['approve'] },
      { from: 'restored', to: 'in-progress', acts: ['refuse'] },
      { from: 'closed', to: 'in-progress', acts: ['reopen'] },
      { from: 'in-progress', to: 'suspended', acts: ['agree-suspension'] },
      { from: 'suspended', to: 'in-progress', acts: ['end-suspension'] },
      { from: 'suspended', to: 'registered', acts: ['end-suspension'] },
      { from: 'suspended', to: 'restored', acts: ['restore'] },
    ]),
  );
  expect(moves.flatMap(({ acts }) => acts)).not.toContain('comment');
});

it('draws each of them, and nothing else', () => {
  const picture = workflowPicture(TRANSITIONS);
  for (const { acts } of workflowMoves(TRANSITIONS)) {
    for (const act of acts) expect(picture).toContain(`>${act}`);
  }
  expect(idleRoutes()).toEqual([]);
});

it('loses the arrow and the line of a row taken out of the table', () => {
  const table = TRANSITIONS.filter(({ act }) => act !== 'reopen');
  expect(workflowPicture(TRANSITIONS)).toContain('>reopen<');
  expect(workflowPicture(table)).not.toContain('reopen');
  expect(workflowDocument(TRANSITIONS)).toContain('| `reopen` ');
  expect(workflowDocument(table)).not.toContain('`reopen`');
});

it('draws no way that it has no place for', () => {
  const [row] = TRANSITIONS.filter(({ act }) => act === 'reopen');
  expect(() =>
    workflowPicture([...TRANSITIONS, { ...row, to: 'registered' }]),
  ).toThrow("'closed registered' has no place in the picture");
});
