/** Whether a host is one that the pattern means: `{region}` is what fits between two dots. */
export function fitsHost(host: string, pattern: string): boolean {
  const parts = pattern.split(/\{[^}]*\}/).map((part) => part.replace(/[^\w-]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^.:]+")}$`, "i").test(host);
}
