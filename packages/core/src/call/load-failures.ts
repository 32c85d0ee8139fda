/** What is loaded only by who needs it. */
type Failures = typeof import("./failures.js");

/**
 * Loads what happens only after a failure, for a call that has failed or is watched.
 *
 * @returns nothing where it cannot be loaded: such a call recovers from nothing, and its error tells no more than is known to be
 * no secret
 */
export const loadFailures = async (): Promise<Failures | undefined> => {
  try {
    failures ??= await import("@cloudseal/core/failures");
  } catch {}
  return failures;
};

let failures: Failures | undefined;

/** The same where it has been loaded. */
export const loadedFailures = (): Failures => failures as Failures;
