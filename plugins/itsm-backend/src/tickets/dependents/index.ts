export * from './CatalogDependents';
export * from './DependentsReader';
