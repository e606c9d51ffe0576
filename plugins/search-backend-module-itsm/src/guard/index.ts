export * from './PolicyGuard';
export * from './PolicyWatch';
