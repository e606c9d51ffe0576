export * from './scope';
export * from './Person';
export * from './assertCan';
export * from './AccessService';
export * from './ContractorDirectory';
export * from './ReferentDirectory';
export * from './mountColleagues';
export * from './mountMe';
