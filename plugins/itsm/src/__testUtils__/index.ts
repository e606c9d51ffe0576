export * from './FleetDesk';
export * from './renderPage';
