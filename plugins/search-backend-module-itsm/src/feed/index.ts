export * from './SearchFeed';
