export * from './catalogMembership';
