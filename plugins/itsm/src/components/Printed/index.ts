export { Printed, WideSheets } from './Printed';
export { usePrintStyles } from './usePrintStyles';
