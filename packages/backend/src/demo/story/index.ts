export { awaitedOf } from './awaitedOf';
export type { StoryAct } from './StoryAct';
export { tellStory } from './tellStory';
export { upkeepActs } from './upkeepActs';
export { workingDayUpTo } from './workingDayUpTo';
