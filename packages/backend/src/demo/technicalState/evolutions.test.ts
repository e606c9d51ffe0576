import {
  EVOLUTION_STATES,
  EVOLUTION_TRANSITIONS,
  type EvolutionState,
} from '@caih/backstage-plugin-itsm-common';
import { STATES } from './evolutions';

const ALL = STATES.flatMap(({ machine, components, evolutions }) =>
  evolutions.map(evolution => ({ machine, components, evolution })),
);

describe('the evolutions of the demonstration', () => {
  it.each(ALL.map(one => [one.evolution.reason, one] as const))(
    'are of a component that is told, and go through the table: %s',
    (_reason, { components, evolution }) => {
      const names = components.map(({ name, kind }) => name ?? kind);
      expect(names).toContain(evolution.component);
      const days = [evolution, ...evolution.steps].map(one => one.daysAgo);
      expect(days).toEqual([...days].sort((a, b) => b - a));
      let state: EvolutionState = 'proposed';
      for (const { act, by } of evolution.steps) {
        const row = EVOLUTION_TRANSITIONS.find(one => one.act === act)!;
        expect([act, row.from]).toEqual([act, expect.arrayContaining([state])]);
        expect(row.by).toContain(
          by === 'referent' ? 'local-referent' : 'contractor',
        );
        state = row.to;
      }
    },
  );

  it('show each state', () => {
    const states = ALL.map(({ evolution: { steps } }) => {
      const last = steps[steps.length - 1];
      return last
        ? EVOLUTION_TRANSITIONS.find(row => row.act === last.act)!.to
        : 'proposed';
    });
    expect([...new Set(states)].sort()).toEqual([...EVOLUTION_STATES].sort());
  });
});
