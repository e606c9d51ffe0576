export { EntityTechnicalStateCard } from './EntityTechnicalStateCard';
export { EvolutionList } from './EvolutionList';
