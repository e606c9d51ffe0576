export { type LateCall, LateCallFields } from './LateCallFields';
export { lateCallProblem } from './lateCallProblem';
export { instantOfLocal, localOfInstant } from './localTime';
