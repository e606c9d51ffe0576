export { DocumentButton } from './DocumentButton';
export { DocumentMenu } from './DocumentMenu';
