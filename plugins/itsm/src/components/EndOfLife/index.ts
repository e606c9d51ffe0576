export { MachineEndOfLife } from './MachineEndOfLife';
export { ModelsAtRisk } from './ModelsAtRisk';
