export { cellTally } from './cellTally';
export { CompositionService } from './CompositionService';
export { DatabaseCompositionStore } from './CompositionStore';
export { readServerCategories } from './readServerCategories';
