export * from './decisions';
export * from './PermissionReader';
export * from './registerTicketResource';
export * from './whereCriteria';
