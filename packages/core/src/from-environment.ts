/**
 * Reads credentials from environment variables.
 *
 * @param variables the variables that may name each member, the first that is set counts
 * @param required members without which there are no credentials
 * @throws Error that says what was looked at and what to do
 */
export function fromEnvironment<Member extends string>(
  variables: Readonly<Record<Member, readonly string[]>>,
  required: readonly NoInfer<Member>[],
): Partial<Record<Member, string>> {
  const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
  const found: Partial<Record<Member, string>> = {};
  for (const member in variables) {
    const name = variables[member].find((name) => environment[name]);
    if (name) found[member] = environment[name] as string;
  }
  const missing = required.filter((member) => found[member] === undefined);
  if (missing.length > 0)
    throw new Error(
      `no credentials: ${missing.map((member) => variables[member].join(" or ")).join(" and ")} not set in the environment. Set ${required.map((member) => variables[member][0]).join(" and ")}, or pass credentials to the client`,
    );
  return found;
}
