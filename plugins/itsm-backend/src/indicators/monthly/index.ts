export { figuresWriter } from './figuresWriter';
export { tellMonthlyFigures } from './tellMonthlyFigures';
