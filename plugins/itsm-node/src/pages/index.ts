export * from './readDeskPath';
