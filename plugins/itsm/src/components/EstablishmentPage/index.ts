export { ContactList } from './ContactList';
export { EstablishmentPage } from './EstablishmentPage';
export { PartDialog } from './PartDialog';
export { Reaching } from './Reaching';
export { RuleText } from './RuleText';
export { useProfile } from './useProfile';
export { useRules } from './useRules';
