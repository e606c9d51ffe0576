export * from './permissions';
export * from './permissionOfAct';
