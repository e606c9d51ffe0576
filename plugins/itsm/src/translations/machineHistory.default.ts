import { machineHistoryFr } from './machineHistory.fr';

export default machineHistoryFr;
