export { loadCalls } from './loadCalls';
