export { AttachedMachines } from './AttachedMachines';
