export { EntityHardwareContractCard } from './EntityHardwareContractCard';
