export {
  declareUrl,
  labelFileName,
  printedLabel,
  type PrintedLabel,
} from './printedLabel';
