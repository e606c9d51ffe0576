export { MachineHistoryService } from './MachineHistoryService';
export { mountMachineHistory } from './mountMachineHistory';
