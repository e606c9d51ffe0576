export { MediationPanel } from './MediationPanel';
