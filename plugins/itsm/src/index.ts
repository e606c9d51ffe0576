/**
 * Pages, tabs and cards of the maintenance desk, for apps on the legacy
 * frontend system. Apps on the new one find the plugin in `/alpha`, by
 * themselves where packages are discovered.
 *
 * @packageDocumentation
 */
export { isEstablishment } from './isEstablishment';
export { isHardware } from './isHardware';
export {
  EntityEstablishmentCard,
  EntityHardwareContractCard,
  EntityNoticesContent,
  EntityServiceLevelsCard,
  EntityTechnicalStateCard,
  EntityTicketsContent,
  ItsmPage,
  ItsmSearchResultListItem,
  itsmPlugin,
} from './plugin';
