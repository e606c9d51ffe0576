export { HardwareProcessor } from './HardwareProcessor';
