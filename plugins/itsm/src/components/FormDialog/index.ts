export { focusFirstProblem } from './focusFirstProblem';
export { FormDialog } from './FormDialog';
