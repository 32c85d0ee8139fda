import { existsSync, readdirSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { methodName } from "@cloudseal/openapi";
import type { Page } from "@cloudseal/page-reader";
import { keywords, reserved, typeName } from "../check/names.js";
import { commandLine } from "../command/config.js";
import { type Json, SpecFile } from "../read/spec-file.js";

/** What is to be specified. */
export interface Target {
  vendor: string;
  service: string;
  /** Absent if it was left to the folder that is there. */
  version?: string;
  operation: string;
}

/** @throws NewError that says which part is wrong, and how it should be */
export function parseTarget(text: string): Target {
  const [vendor = "", folder = "", operation = "", ...more] = text.split("/");
  if (more.length > 0 || operation === "")
    throw new NewError(
      `expected <vendor>/<service>/<Operation>, such as acme/shop-2024-05-01/ListOrders; found ${JSON.stringify(text)}`,
      2,
    );
  if (!/^[a-z][a-z0-9]*$/.test(vendor))
    throw new NewError(`expected a vendor of lower-case letters and digits; found ${JSON.stringify(vendor)}`, 2);
  const [, service, version] = /^([a-z][a-z0-9]*)(?:-([a-z0-9][a-z0-9.-]*))?$/.exec(folder) ?? [];
  if (service === undefined || keywords.has(service))
    throw new NewError(
      `expected a service of lower-case letters and digits, perhaps with its version, such as shop or shop-2024-05-01, and no word of TypeScript's; found ${JSON.stringify(folder)}`,
      2,
    );
  if (!typeName.test(operation) || reserved.has(operation) || keywords.has(methodName(operation)))
    throw new NewError(
      `expected the vendor's name of an operation: letters and digits that begin with a capital, and no name of TypeScript's own; found ${JSON.stringify(operation)}`,
      2,
    );
  return { vendor, service, ...(version !== undefined && { version }), operation };
}

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
      `${shown} has no service ${service}. For a new one, give the version of its API: ${commandLine("new", [`${vendor}/${service}-<version>/${operation}`])}`,
      2,
    );
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(answer))
    throw new NewError(`expected a version such as 2024-05-01 or v1; found ${JSON.stringify(answer)}`, 2);
  return `${service}-${answer}`;
}

/**
 * The operation that a page is of: in the vendor's service whose name or host it has, or in its only one.
 *
 * @throws NewError if the page does not tell
 */
export function targetOf(page: Page, file: string, specs: string): Target {
  const operation = page.operation?.value ?? basename(file, extname(file));
  const directory = join(specs, page.vendor);
  const folders = existsSync(directory)
    ? readdirSync(directory).filter((name) => existsSync(join(directory, name, "service.yaml")))
    : [];
  const fitting = folders.filter((name) => isOf(page, name, serviceIn(join(directory, name))));
  const [folder] = fitting.length === 0 && folders.length === 1 ? folders : fitting;
  if (folder === undefined || fitting.length > 1)
    throw new NewError(
      `cannot tell the service of this page: name it, ${commandLine("new", [`${page.vendor}/<service>-<version>/${operation}`, "--page", file])}; there ${folders.length === 0 ? "are none yet" : `is ${folders.join(", ")}`}`,
    );
  if (!typeName.test(operation))
    throw new NewError(
      `the page does not name its operation, and ${JSON.stringify(operation)} is no name for one: name it, ${commandLine("new", [`${page.vendor}/${folder}/<Operation>`, "--page", file])}`,
    );
  return parseTarget(`${page.vendor}/${folder}/${operation}`);
}

/** Whether a page names a service or one of its hosts. */
function isOf(page: Page, folder: string, { info, servers = [] }: Json): boolean {
  const name = page.service?.value.toLowerCase() ?? "";
  if (name !== "" && (info?.title.toLowerCase().includes(name) || folder.startsWith(`${name}-`))) return true;
  return page.host !== undefined && servers.some(({ url }: Json) => url.endsWith(`//${page.host?.value}`));
}

const serviceIn = (directory: string): Json => {
  const path = join(directory, "service.yaml");
  return new SpecFile(path, relative(process.cwd(), path)).document;
};

/** A new spec that cannot be begun, and what to do instead. */
export class NewError extends Error {
  /** @param code exit code: 1 if it must not be made, 2 if it was not asked for as it must be */
  constructor(
    message: string,
    readonly code: 1 | 2 = 1,
  ) {
    super(message);
    this.name = "NewError";
  }
}
