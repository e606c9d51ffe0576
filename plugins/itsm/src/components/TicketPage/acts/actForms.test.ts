import { ACT_INPUTS, type TicketAct } from '@caih/backstage-plugin-itsm-common';
import { ACT_FORMS, isFormAct } from './actForms';

const ACTS = (Object.keys(ACT_INPUTS) as TicketAct[]).filter(isFormAct);

it('has a form for every act but those that have a place of their own', () => {
  expect(Object.keys(ACT_FORMS).sort()).toEqual([...ACTS].sort());
});

/** Told by the form itself: what one had seen, what one emptied. */
const TOLD = ['cleared', 'basedOn'];

it.each(ACTS)('asks for what %s takes, and nothing else', act => {
  const taken = Object.entries(ACT_INPUTS[act].shape)
    .filter(([name]) => !TOLD.includes(name))
    .map(
      ([name, schema]) =>
        `${name}${schema.safeParse(undefined).success ? '?' : ''}`,
    );
  const asked = ACT_FORMS[act].map(
    ({ name, optional }) => `${name}${optional ? '?' : ''}`,
  );
  expect(asked.sort()).toEqual(taken.sort());
});
