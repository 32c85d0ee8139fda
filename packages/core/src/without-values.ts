/**
 * An address whose query tells the names of its parameters and not their values, which are what a caller passed: each is
 * `REDACTED`, the word of the OpenTelemetry conventions.
 */
export function withoutValues(url: string): string {
  const [address = "", query] = url.split("?", 2);
  if (!query) return address;
  return `${address}?${query.replace(/(^|&)([^=&]*)=[^&]*/g, "$1$2=REDACTED")}`;
}
