import { NoCredentials } from "@cloudseal/core/credentials";

/**
 * Credentials from where somebody has said that they are. If there are none after all, that is an error, and no reason to
 * look elsewhere and become somebody else.
 */
export async function configured<Value>(what: string, load: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await load();
  } catch (error) {
    throw error instanceof NoCredentials
      ? new Error(`${what} gives no credentials: ${error.reasons.join("; ")}`)
      : error;
  }
}
