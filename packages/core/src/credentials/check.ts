/**
 * Checks that credentials are usable texts, before anything is signed with them.
 *
 * @param required names of the members that must be there
 * @param optional names of the members that may be
 * @throws TypeError that names the member, never its value
 */
export function checkCredentials(
  credentials: object,
  required: readonly string[],
  optional: readonly string[] = [],
): void {
  const members = credentials as Readonly<Record<string, unknown>>;
  for (const name of [...required, ...optional]) {
    const value = members?.[name];
    if (value === undefined && optional.includes(name)) continue;
    if (typeof value === "string" && /^[\x21-\x7e]+$/.test(value)) continue;
    const found = value === "" || value === undefined || value === null ? "missing" : "not a text without spaces";
    throw new TypeError(
      `credentials.${name} is ${found}: pass ${required.join(", ")} as your cloud account shows them`,
    );
  }
}
