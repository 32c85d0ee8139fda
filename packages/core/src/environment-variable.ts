/** An environment variable, where there is an environment; `undefined` when it is not set, or to nothing. */
export const environmentVariable = (name: string): string | undefined =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] || undefined;
