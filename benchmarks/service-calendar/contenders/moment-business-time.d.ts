declare module 'moment-business-time' {
  import moment from 'moment';

  module 'moment' {
    interface Moment {
      addWorkingTime(amount: number, unit: string): Moment;
      workingDiff(other: Moment, unit: string): number;
    }
    interface LocaleSpecification {
      workinghours?: Record<string, string[] | null>;
      holidays?: string[];
    }
  }
  export default moment;
}
