import { TestLog } from '../__testUtils__/TestLog';
import { terms } from '../__testUtils__/terms';
import { grantableBy, GRANTING_ACT, widestAskedOf } from './answers';
import { possibleActs } from './decide';
import { type Asked, askedOf } from './sides';
import { ROLES } from './vocabulary';
import { DEFAULT_WORKFLOW_RULES, type WorkflowRules } from './workflowRules';

const AT = '2026-11-23 18:00';
const registered = () =>
  new TestLog(terms('HO', '10H')).register('2026-11-23 09:00');
const suspensionAsked = () =>
  registered().does('request-suspension', '2026-11-23 10:00');

const RULES: [string, WorkflowRules][] = [
  ['as the contract reads', DEFAULT_WORKFLOW_RULES],
  [
    'with approvals of the referent’s alone',
    { ...DEFAULT_WORKFLOW_RULES, approvalByReferentOnly: true },
  ],
  [
    'with agreements by telephone',
    { ...DEFAULT_WORKFLOW_RULES, agreementByTelephone: true },
  ],
];

const LOGS: [string, TestLog, Asked | null][] = [
  ['nothing', registered(), null],
  ['an approval', registered().does('restore', '2026-11-23 10:00'), 'approval'],
  ['a suspension, the referent’s', suspensionAsked(), 'suspension'],
  [
    'a workaround, which anybody accepts, beside a suspension',
    suspensionAsked().does('propose-workaround', '2026-11-23 11:00'),
    'workaround',
  ],
  [
    'an approval beside an exclusion',
    registered()
      .does('claim-exclusion', '2026-11-23 10:00')
      .does('restore', '2026-11-23 11:00'),
    'approval',
  ],
  [
    'an exclusion, the referent’s',
    registered().does('claim-exclusion', '2026-11-23 10:00'),
    'exclusion',
  ],
  [
    'a cancellation beside a suspension',
    suspensionAsked().does('request-cancellation', '2026-11-23 11:00'),
    'cancellation',
  ],
];

it.each(LOGS)('asked: %s', (_, log, widest) => {
  expect(widestAskedOf(log.situation(AT))).toBe(widest);
});

describe.each(RULES)('%s', (_, rules) => {
  it.each(LOGS)(
    'who may grant something of %s may grant the widest',
    (__, log) => {
      const situation = log.situation(AT);
      const widest = widestAskedOf(situation);
      for (const role of ['beneficiary', 'local-referent'] as const) {
        const acts = possibleActs(situation, role, {
          now: '2026-11-23T17:00:00Z',
          rules,
        });
        const mayGrant = askedOf(situation).some(asked =>
          acts.includes(GRANTING_ACT[asked]),
        );
        expect(
          widest !== null && grantableBy(role, rules).includes(widest),
        ).toBe(mayGrant);
      }
    },
  );

  it('leaves nothing to grant to others than the establishment', () => {
    expect(ROLES.filter(role => grantableBy(role, rules).length > 0)).toEqual([
      'beneficiary',
      'local-referent',
    ]);
  });
});

it('leaves suspensions and exclusions to the local referent, approvals by the rules', () => {
  const everybodys = ['qualification', 'instant', 'workaround', 'cancellation'];
  expect(grantableBy('beneficiary')).toEqual([...everybodys, 'approval']);
  expect(
    grantableBy('beneficiary', {
      ...DEFAULT_WORKFLOW_RULES,
      approvalByReferentOnly: true,
    }),
  ).toEqual(everybodys);
  expect(grantableBy('local-referent')).toEqual([
    ...everybodys,
    'approval',
    'suspension',
    'exclusion',
  ]);
});
