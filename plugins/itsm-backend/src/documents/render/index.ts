export { printable } from './printable';
export { renderHtml } from './renderHtml';
export { renderPdf } from './renderPdf';
export { renderText } from './renderText';
