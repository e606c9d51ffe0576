export { MachineEntityProvider } from './MachineEntityProvider';
export {
  HttpMachineFeed,
  type MachineFeed,
  type MachineTerms,
} from './MachineFeed';
