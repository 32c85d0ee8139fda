/** What a thrown value says; anything can be thrown. */
export function messageOf(thrown: unknown): string {
  try {
    const { message } = (thrown ?? {}) as { message?: unknown };
    return typeof message === "string" ? message : String(thrown);
  } catch {
    return "something was thrown that tells nothing";
  }
}
