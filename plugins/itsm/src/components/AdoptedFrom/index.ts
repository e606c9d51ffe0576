export { AdoptedFrom } from './AdoptedFrom';
export { SourceLink } from './SourceLink';
