export { itsmEolExtensionPoint, type EolSource } from './itsmEolExtensionPoint';
