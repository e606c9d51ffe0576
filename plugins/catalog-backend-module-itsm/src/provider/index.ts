export { MachineEntityProvider } from './MachineEntityProvider';
export { HttpMachineFeed, type MachineFeed } from './MachineFeed';
