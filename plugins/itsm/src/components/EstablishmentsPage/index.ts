export { EstablishmentsPage } from './EstablishmentsPage';
