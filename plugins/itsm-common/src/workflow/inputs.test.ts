import { ACT_INPUTS } from './inputs';

it.each(['', '   '])('takes a note left empty (%j) for none', note => {
  expect(JSON.stringify(ACT_INPUTS.approve.parse({ note }))).toBe('{}');
});

it('keeps a note without the space around it', () => {
  expect(ACT_INPUTS.approve.parse({ note: ' Merci ' })).toEqual({
    note: 'Merci',
  });
});
