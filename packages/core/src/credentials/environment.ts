import { NoCredentials } from "./no-credentials.js";

/** An environment variable, where there is an environment; `undefined` when it is not set, or to nothing. */
export const environmentVariable = (name: string): string | undefined =>
  (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name] || undefined;

/**
 * Reads credentials from environment variables.
 *
 * @param variables the variables that may name each member, the first that is set counts
 * @param required members without which there are no credentials
 * @throws NoCredentials when none of the required is set, Error when only some are; both say what to do
 */
export function fromEnvironment<Member extends string, Required extends Member = Member>(
  variables: Readonly<Record<Member, readonly string[]>>,
  required: readonly Required[],
): Partial<Record<Member, string>> {
  const found: Partial<Record<Member, string>> = {};
  for (const member in variables) {
    const name = variables[member].find(environmentVariable);
    if (name) found[member] = environmentVariable(name) as string;
  }
  const missing = required.filter((member) => found[member] === undefined);
  if (missing.length === 0) return found;
  const reason = `${missing.map((member) => variables[member].join(" or ")).join(" and ")} not set in the environment`;
  const remedy = `Set ${required.map((member) => variables[member][0]).join(" and ")}, or pass credentials to the client`;
  if (missing.length === required.length) throw new NoCredentials(reason, remedy);
  throw new Error(`no credentials: ${reason}. ${remedy}`);
}
