import { existsSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { NewError } from "./new-error.js";
import type { Target } from "./parse-target.js";

/**
 * The folder of a service below its vendor's, `<service>-<version>`, whether it is there or not.
 *
 * @param askVersion asked for the version of a service that is not there; `undefined` where there is nobody to ask
 * @throws NewError if there are several, or if there is none and nobody says the version
 */
export async function findFolder(
  specs: string,
  { vendor, service, version, operation }: Target,
  askVersion: (() => Promise<string>) | undefined,
): Promise<string> {
  if (version !== undefined) return `${service}-${version}`;
  const directory = join(specs, vendor);
  const found = existsSync(directory)
    ? readdirSync(directory).filter(
        (name) => name.startsWith(`${service}-`) && existsSync(join(directory, name, "service.yaml")),
      )
    : [];
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  const shown = relative(process.cwd(), directory) || ".";
  if (found.length > 1)
    throw new NewError(`${shown} has several versions of ${service}: name one of ${found.join(", ")}`, 2);
  const answer = (await askVersion?.())?.trim();
  if (answer === undefined)
    throw new NewError(
      `${shown} has no service ${service}. For a new one, give the version of its API: npm run new -- ${vendor}/${service}-<version>/${operation}`,
      2,
    );
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(answer))
    throw new NewError(`expected a version such as 2024-05-01 or v1; found ${JSON.stringify(answer)}`, 2);
  return `${service}-${answer}`;
}
