export { technicalStateActs } from './technicalStateActs';
