export * from './mountSearch';
export * from './SearchService';
