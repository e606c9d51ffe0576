export { figuresWriter, type ReportOf } from './figuresWriter';
export { tellMonthlyFigures } from './tellMonthlyFigures';
