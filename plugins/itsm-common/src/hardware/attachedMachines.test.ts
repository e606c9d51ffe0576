import { attachRefusal, MAX_ATTACHED_MACHINES } from './attachedMachines';

const SERVER = { machineId: 'server', establishmentId: '440990014' };
const ARRAY = { machineId: 'array', establishmentId: '440990014' };
const full = Array.from({ length: MAX_ATTACHED_MACHINES }, (_, n) => `m-${n}`);

it.each([
  ['an array of the same establishment', ARRAY, [], null],
  ['itself', SERVER, [], 'to-itself'],
  [
    'one elsewhere',
    { ...ARRAY, establishmentId: '680990011' },
    [],
    'elsewhere',
  ],
  [
    'one it is attached to, or that is to it',
    ARRAY,
    ['array'],
    'already-attached',
  ],
  ['one more than there may be', ARRAY, full, 'too-many'],
] as const)('a server attached to %s', (_what, to, around, refusal) => {
  expect(attachRefusal(to, { ...SERVER, around })).toBe(refusal);
});
