export * from './decisions';
export * from './PermissionReader';
export * from './registerResources';
export * from './whereCriteria';
