export { useTicketsPath } from './Figure';
export { type LevelsView, queryOf, writeLevelsView } from './levelsView';
export { LevelTicketsPage } from './LevelTicketsPage';
export { MetLabel } from './MetLabel';
export { ServiceLevelsPage } from './ServiceLevelsPage';
export { useLevelWords } from './useLevelWords';
