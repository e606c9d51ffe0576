export { ListSelect } from './ListSelect';
