/**
 * A calendar that cannot be: it is refused when it is made, so that no ticket
 * ever meets it.
 *
 * @public
 */
export class InvalidCalendarError extends Error {
  readonly name = 'InvalidCalendarError';

  constructor(
    /** The option at fault, such as `hours.mon[1]` or `holidays[0]`. */
    readonly field: string,
    problem: string,
  ) {
    super(`Invalid service calendar, ${field}: ${problem}`);
  }
}
