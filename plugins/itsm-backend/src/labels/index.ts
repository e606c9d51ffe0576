export { LabelService } from './LabelService';
export { mountLabels } from './mountLabels';
