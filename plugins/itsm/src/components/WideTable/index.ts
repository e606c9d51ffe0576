export { WideTable } from './WideTable';
