export { EntityEstablishmentCard } from './EntityEstablishmentCard';
