export { NoticePage } from './NoticePage';
export { ProofField } from './ProofField';
