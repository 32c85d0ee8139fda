import { CloudError } from "./cloud-error.js";

/**
 * Whether `error` is a {@link CloudError} of one operation with one of these codes. The generated guards
 * (`isGenerateOnceTaskError` and so on) are this with the operation's documented codes.
 */
export function isCloudError<Code extends string>(
  error: unknown,
  operation: string,
  codes: readonly Code[],
): error is CloudError<Code> & { readonly code: Code } {
  return error instanceof CloudError && error.operation === operation && codes.includes(error.code as Code);
}
