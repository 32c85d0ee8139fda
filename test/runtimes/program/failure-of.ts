import { CloudError } from "@cloudseal/core";
import { expectSame } from "./expect-same.js";
import { print } from "./print.js";

/**
 * The error that a call fails with, printed.
 *
 * @param kinds what its `kind` may be
 * @throws Error if the call succeeds, or fails with anything else
 */
export async function failureOf(call: Promise<unknown>, ...kinds: readonly string[]): Promise<CloudError> {
  const error: unknown = await call.then(
    (value) => {
      throw new Error(`the call succeeded with ${JSON.stringify(value)}, expected kind ${kinds.join(" or ")}`);
    },
    (error) => error,
  );
  await print(error);
  if (!(error instanceof CloudError)) throw new Error(`the call failed with ${error}, expected a CloudError`);
  if (!kinds.includes(error.kind)) expectSame(`kind of "${error.message}"`, error.kind, kinds.join(" or "));
  return error;
}
