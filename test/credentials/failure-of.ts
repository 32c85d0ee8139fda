import type { CredentialsProvider } from "@cloudseal/core";
import { expect } from "vitest";
import { printed } from "../printed.js";

/** The error that a provider ends in. Nothing that can be printed of it may hold a secret. */
export async function failureOf(
  provider: CredentialsProvider<object>,
  secrets: readonly string[] = [],
  request: Parameters<typeof provider>[0] = {},
): Promise<Error> {
  let found: unknown;
  try {
    found = await provider(request);
  } catch (error) {
    for (let cause = error; cause instanceof Error; cause = cause.cause)
      for (const secret of secrets) expect(printed(cause)).not.toContain(secret);
    return error as Error;
  }
  throw new Error(`gave credentials: ${Object.keys(found as object)}`);
}
