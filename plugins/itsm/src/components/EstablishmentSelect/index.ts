export { EstablishmentSelect } from './EstablishmentSelect';
