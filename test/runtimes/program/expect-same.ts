/** @throws Error that says what was expected of what, and what came */
export function expectSame(what: string, got: unknown, want: unknown): void {
  if (got !== want) throw new Error(`${what} is ${String(got)}, expected ${String(want)}`);
}
