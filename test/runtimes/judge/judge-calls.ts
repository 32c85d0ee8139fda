import type { Call } from "@cloudseal/simulator";

/** What the simulator found wrong with the calls, and which operations it was not asked for. */
export function judgeCalls(calls: readonly Readonly<Call>[], operations: readonly string[]): string[] {
  const problems = operations
    .filter((name) => !calls.some(({ operation }) => operation === name))
    .map((name) => `${name} was not called`);
  for (const {
    method,
    target,
    operation = `${method} ${target}`,
    signature,
    requestSchema,
    responseSchema,
    status,
  } of calls)
    for (const [what, verdict] of Object.entries({ signature, requestSchema, responseSchema: responseSchema ?? "ok" }))
      if (verdict !== "ok") problems.push(`${operation}: ${what} is ${verdict ?? "not checked"}, HTTP ${status}`);
  return problems;
}
