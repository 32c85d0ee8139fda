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
