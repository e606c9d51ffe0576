export {
  contactChanges,
  singleContactChanges,
  type ContactField,
  type KeptContact,
  type ProfileChange,
} from './changes';
export * from './contact';
export { formatPhone, readPhone } from './phone';
export * from './rules';
export {
  inOrderOfCall,
  reachabilityAt,
  type ContactHours,
  type ContactPlace,
  type Reachability,
} from './reachability';
