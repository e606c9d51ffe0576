export { loadEstablishments } from './loadEstablishments';
