/**
 * A member of credentials that came from somewhere, checked: keys and tokens are texts without spaces.
 *
 * @param from where it came from, for the error
 * @throws Error that names the member, never its value
 */
export function textOf(value: unknown, name: string, from: string): string {
  if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) return value;
  const fault = value === undefined || value === null || value === "" ? "missing" : "not a text without spaces";
  throw new Error(`${name} is ${fault} in ${from}`);
}
