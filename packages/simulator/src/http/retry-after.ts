/** The header of HTTP that tells how many milliseconds to wait, in whole seconds. */
export const retryAfter = (milliseconds: number): Record<string, string> => ({
  "retry-after": String(Math.ceil(milliseconds / 1000)),
});
