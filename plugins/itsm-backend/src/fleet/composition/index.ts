export { CompositionService } from './CompositionService';
export { DatabaseCompositionStore } from './CompositionStore';
export { readServerCategories } from './readServerCategories';
