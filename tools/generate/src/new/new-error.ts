/** A new spec that cannot be begun, and what to do instead. */
export class NewError extends Error {
  /** @param code exit code: 1 if it must not be made, 2 if it was not asked for as it must be */
  constructor(
    message: string,
    readonly code: 1 | 2 = 1,
  ) {
    super(message);
    this.name = "NewError";
  }
}
