export {
  adoptionOf,
  entityRefOf,
  NOT_ADOPTED,
  type AdoptionColumns,
} from './adoptionColumns';
export { AdoptionService } from './AdoptionService';
export { DatabaseAdoptionStore, type AdoptionStore } from './AdoptionStore';
export { AdoptionSync } from './AdoptionSync';
export { foundToday } from './foundToday';
export { mountAdoption } from './mountAdoption';
