import { CloudError } from "@cloudseal/core";

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

/** @throws Error that says what was expected of what, and what came */
export function expectSame(what: string, got: unknown, want: unknown): void {
  if (got !== want) throw new Error(`${what} is ${String(got)}, expected ${String(want)}`);
}

/**
 * Writes to stderr everything that a person or a logger can make of a value in this runtime. Who started the program looks
 * there for secrets.
 */
export async function print(value: unknown): Promise<void> {
  const { inspect } = (await nodeUtil()) ?? {};
  const { Deno, Bun } = globalThis as unknown as Record<string, Inspector | undefined>;
  console.error(value);
  for (const text of [
    String(value),
    JSON.stringify(value),
    (value as Error).stack,
    ...Object.getOwnPropertyNames(value).map((name) => String((value as Record<string, unknown>)[name])),
    inspect?.(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true }),
    Deno?.inspect?.(value, { depth: 99, showHidden: true, getters: true }),
    Bun?.inspect?.(value, { depth: 99 }),
  ])
    if (text !== undefined) console.error(text);
  const { cause } = value as Error;
  if (cause instanceof Error) await print(cause);
}

interface Inspector {
  inspect?(value: unknown, options?: object): string;
}

/** Node's, where there is one: only there is a `process` with a version of it. */
async function nodeUtil(): Promise<typeof import("node:util") | undefined> {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node ? import("node:util") : undefined;
}

/** @param time in milliseconds */
export const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
