/**
 * Milliseconds that a `Retry-After` header asks to wait: it has seconds, of which some servers write parts, or a date.
 * `undefined` if it has neither.
 *
 * @param now the vendor's clock, in milliseconds since 1970
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterOf(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  // A number that is not taken as seconds would be a date to JavaScript, long ago.
  const time = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(time) ? undefined : Math.max(0, time);
}
