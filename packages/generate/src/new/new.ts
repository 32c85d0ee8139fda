import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { methodName } from "@cloudseal/openapi";
import { keywords, reserved, typeName } from "../check/names.js";
import { SpecError } from "../read/spec-error.js";
import { type Json, parseSpec, SpecFile } from "../read/spec-file.js";
import { operationSpec } from "./operation.js";
import { serviceSpec } from "./service.js";
import type { VendorNeeds } from "./vendor.js";

const help = `Usage: npm run new -- <vendor>/<service>[-<version>]/<Operation> [options]

Begins specs/<vendor>/<service>-<version>/<Operation>.yaml: what the service fixes is in place, the rest is marked TODO.
A service that is not there gets its service.yaml too; give its version, or be asked. For a vendor that is not there, it
says what the vendor needs beside its specs. What is there is never overwritten.

  --path PATH      for REST: the path template, such as /v1/{project_id}/things
  --method METHOD  for REST: the HTTP method (default: by the operation's first word)
  --specs DIR      folder of the specs (default: specs)
  --json           one JSON object: the files made, and what a new vendor needs
  --help           this text

With the vendor's page saved as text, npm run draft begins with what the page says.
Exit code: 0 done, 1 not made (it is there, or service.yaml is wrong), 2 wrong usage.
`;

const methods = ["get", "put", "post", "delete", "head", "patch"];

/** The command `npm run new`. Returns the exit code. */
export async function runNew(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      process.stdout.write(help);
      return 0;
    }
    const [text, ...more] = positionals;
    if (text === undefined || more.length > 0) throw new NewError("name one operation", 2);
    const method = values.method?.toLowerCase();
    if (method !== undefined && !methods.includes(method))
      throw new NewError(`expected --method to be one of ${methods.join(", ")}; found ${JSON.stringify(method)}`, 2);
    if (values.path !== undefined && !/^\/[\w.{}/-]+$/.test(values.path))
      throw new NewError(
        `expected --path to be such as /v1/{project_id}/things; found ${JSON.stringify(values.path)}`,
        2,
      );
    const target = parseTarget(text);
    const specs = resolve(values.specs ?? "specs");
    const folder = await findFolder(specs, target, process.stdin.isTTY ? () => askVersion(target) : undefined);
    const files = newSpec(specs, target, folder, { method, path: values.path });
    const needs = await needsOf(target.vendor);
    if (values.json) console.log(JSON.stringify({ files, ...(needs && { vendor: needs }) }));
    else print(files, target, needs);
    return 0;
  } catch (error) {
    if (error instanceof SpecError) {
      console.error(`The service's specs are wrong at ${error.message}\nNothing was made.`);
      return 1;
    }
    const wrongOption = (error as { code?: unknown }).code?.toString().startsWith("ERR_PARSE_ARGS");
    const code = error instanceof NewError ? error.code : wrongOption ? 2 : 1;
    process.stderr.write(`${(error as Error).message}\n${code === 2 ? `\n${help}` : ""}`);
    return code;
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      path: { type: "string" },
      method: { type: "string" },
      specs: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });

async function askVersion({ vendor, service }: Target): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(
      `${vendor} has no service ${service} yet. Version of its API (such as 2024-05-01 or v1): `,
    );
  } finally {
    terminal.close();
  }
}

/** For a vendor without a protocol package. */
async function needsOf(vendor: string): Promise<VendorNeeds | undefined> {
  const hasPackage = (name: string) => existsSync(join("packages", name, "src/index.ts"));
  if (hasPackage(vendor)) return undefined;
  const { vendorNeeds } = await import("./vendor.js");
  const vendors = existsSync("specs") ? readdirSync("specs").filter(hasPackage) : [];
  return vendorNeeds(vendor, vendors);
}

function print(files: readonly NewFile[], { vendor }: Target, needs: VendorNeeds | undefined): void {
  for (const { path, todos } of files) console.log(`${path}: ${todos} TODOs`);
  if (needs) {
    console.log(`\n${vendor} is a new vendor. packages/${vendor} must export\n\n  ${needs.exports.join(", ")}\n`);
    console.log("where protocol has the members of core's interface Protocol:\n");
    for (const { name, optional, about } of needs.protocol) console.log(`  ${name}${optional ? "?" : ""}: ${about}`);
    console.log("\nFiles to write:\n");
    for (const { path, about } of needs.files) console.log(`  ${path}: ${about}`);
    console.log("");
  }
  console.log("Search for TODO (specs/README.md says how a spec reads), then npm run generate.");
}

/** A file that was made. */
export interface NewFile {
  path: string;
  /** How many places wait for a person. */
  todos: number;
}

/**
 * Begins the spec of an operation, and of its service if it has none. What is there is never overwritten.
 *
 * @param folder the service's, below its vendor's
 * @throws NewError, SpecError
 */
export function newSpec(
  specs: string,
  { vendor, operation }: Target,
  folder: string,
  options: { method?: string | undefined; path?: string | undefined },
): NewFile[] {
  const directory = join(specs, vendor, folder);
  const [service = "", version = ""] = [folder.replace(/-.*/s, ""), folder.slice(folder.indexOf("-") + 1)];
  const file = join(directory, `${operation}.yaml`);
  if (existsSync(file)) throw new NewError(`${relative(process.cwd(), file)} is there already and is left as it is`);

  const texts: [path: string, text: string][] = [];
  let known = existsSync(join(directory, "service.yaml")) ? readDocuments(directory) : undefined;
  if (!known) {
    const sibling = otherService(join(specs, vendor));
    const text = serviceSpec({ service, version, ...(sibling && { sibling: sibling.service }) });
    texts.push([join(directory, "service.yaml"), text]);
    // Where inputs travel is the vendor's habit too.
    known = { service: parseSpec(text, "service.yaml"), siblings: sibling?.siblings ?? [] };
  }
  const missing = ["info", "servers", "security", "x-cloudseal"].filter((key) => !known.service[key]);
  if (missing.length > 0)
    throw new NewError(`${relative(process.cwd(), join(directory, "service.yaml"))} has no ${missing.join(", no ")}`);
  if (known.service["x-cloudseal"].actionHeader && (options.path ?? options.method) !== undefined)
    throw new NewError(
      `${relative(process.cwd(), directory)} is RPC: every operation is POST /; leave out --method and --path`,
      2,
    );
  texts.push([file, operationSpec({ name: operation, ...known, ...options })]);

  mkdirSync(directory, { recursive: true });
  return texts.map(([path, text]) => {
    // Not even a file that came into being meanwhile.
    writeFileSync(path, text, { flag: "wx" });
    return { path: relative(process.cwd(), path), todos: text.match(/# TODO/g)?.length ?? 0 };
  });
}

function otherService(vendorFolder: string): ReturnType<typeof readDocuments> | undefined {
  const [found] = existsSync(vendorFolder)
    ? readdirSync(vendorFolder)
        .filter((name) => existsSync(join(vendorFolder, name, "service.yaml")))
        .sort()
    : [];
  return found === undefined ? undefined : readDocuments(join(vendorFolder, found));
}

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
      `${shown} has no service ${service}. For a new one, give the version of its API: npm run new -- ${vendor}/${service}-<version>/${operation}`,
      2,
    );
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(answer))
    throw new NewError(`expected a version such as 2024-05-01 or v1; found ${JSON.stringify(answer)}`, 2);
  return `${service}-${answer}`;
}

/**
 * The documents of a service's folder: service.yaml and the operations.
 *
 * @throws SpecError if one is not YAML
 */
export function readDocuments(directory: string): { service: Json; siblings: Json[] } {
  const read = (name: string) => {
    const path = join(directory, name);
    return new SpecFile(path, relative(process.cwd(), path)).document;
  };
  const names = readdirSync(directory).filter((name) => name.endsWith(".yaml") && name !== "service.yaml");
  return { service: read("service.yaml"), siblings: names.sort().map(read) };
}

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
