export * from './documents';
export * from './policyAnswers';
