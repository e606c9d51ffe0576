export { FoundOption } from './FoundOption';
