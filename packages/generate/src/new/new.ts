import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { resultPath } from "@cloudseal/openapi";
import { draftSpec, type Known, type Page, readPage } from "@cloudseal/page-reader";
import { commandLine, readConfig } from "../command/config.js";
import { wrap } from "../emit/text.js";
import { findProtocol, type ProtocolPlaces } from "../read/protocol.js";
import { SpecError, UsageError } from "../read/spec-error.js";
import { type Json, parseSpec, SpecFile } from "../read/spec-file.js";
import { serviceSpec } from "./service.js";
import { findFolder, NewError, parseTarget, type Target, targetOf } from "./target.js";
import { specText } from "./text.js";
import type { VendorNeeds } from "./vendor.js";

const help = `Usage: ${commandLine("new", ["OPERATION", "[options]"])}
       ${commandLine("new", ["--page", "FILE", "[OPERATION]", "[options]"])}

OPERATION is <vendor>/<service>[-<version>]/<Operation>. Begins the file
<specs>/<vendor>/<service>-<version>/<Operation>.yaml: what the service fixes is
in place, the rest is marked TODO. With the vendor's documentation page, saved
as text or HTML, all that the page is certain of is in place too; a TODO names
the line of the page where it is not. The page tells the operation if it can.
A service that is not there gets its service.yaml too; give its version, or be
asked. For a vendor without a protocol package, it says what that package needs.
What is there is never overwritten.

  --page FILE      the saved page
  --types FILE     page that describes the object types that the page only names
  --path PATH      for REST: the path template, such as /v1/{project_id}/things
                   (default: the page's)
  --method METHOD  for REST: the HTTP method (default: the page's, or by the
                   operation's first word)
  --specs DIR      folder of the specs (default: specs)
  --config FILE    the configuration (default: cloudseal.config.json where there
                   is one)
  --out FILE       where to write the operation (default: <Operation>.yaml
                   beside service.yaml)
  --json           one JSON object: the files made, what a new vendor needs, and
                   the reader's warnings
  --help           this text

Exit code: 0 done, 1 not made (it is there, service.yaml is wrong, or the page
cannot be read), 2 wrong usage.
`;

const methods = ["get", "put", "post", "delete", "head", "patch"];

/** The command `new`. Returns the exit code. @throws UsageError for a wrong configuration */
export async function runNew(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parse(args);
    if (values.help) {
      process.stdout.write(help);
      return 0;
    }
    const [text, ...more] = positionals;
    if (more.length > 0 || (text ?? values.page) === undefined) throw new NewError("name one operation", 2);
    checkValues(values);
    const { specs, root, protocols } = await readConfig({ specs: values.specs, config: values.config });
    const named = text === undefined ? undefined : parseTarget(text);
    const page = values.page === undefined ? undefined : openPage(values.page, values.types, named?.vendor);
    const target = named ?? targetOf(page as Page, values.page as string, specs);
    const folder = await findFolder(specs, target, process.stdin.isTTY ? () => askVersion(target) : undefined);
    const files = newSpec(specs, target, folder, { ...values, method: values.method?.toLowerCase(), page });
    const vendor = await needsOf(target.vendor, { root, protocols }, specs);
    const warnings = page?.warnings.map(({ line, message }) => `${values.page}:${line}: ${message}`);
    if (values.json) console.log(JSON.stringify({ files, vendor, warnings }));
    else print(files, target, vendor, warnings);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof SpecError) {
      console.error(`The service's specs are wrong at ${error.message}\nNothing was made.`);
      return 1;
    }
    const wrongOption = (error as { code?: unknown }).code?.toString().startsWith("ERR_PARSE_ARGS");
    const code = error instanceof NewError ? error.code : wrongOption ? 2 : 1;
    const more = code === 2 ? `${commandLine("new", ["--help"])} has all options\n` : "";
    process.stderr.write(`${(error as Error).message}\n${more}`);
    return code;
  }
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      page: { type: "string" },
      types: { type: "string" },
      out: { type: "string" },
      path: { type: "string" },
      method: { type: "string" },
      specs: { type: "string" },
      config: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });

/** @throws NewError for the first option that is wrong, or has no company */
function checkValues({ page, types, method, path }: ReturnType<typeof parse>["values"]): void {
  if (types !== undefined && page === undefined) throw new NewError("--types goes with --page", 2);
  if (method !== undefined && !methods.includes(method.toLowerCase()))
    throw new NewError(`expected --method to be one of ${methods.join(", ")}; found ${JSON.stringify(method)}`, 2);
  if (path !== undefined && !/^\/[\w.{}/-]+$/.test(path))
    throw new NewError(`expected --path to be such as /v1/{project_id}/things; found ${JSON.stringify(path)}`, 2);
}

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
async function needsOf(vendor: string, places: ProtocolPlaces, specs: string): Promise<VendorNeeds | undefined> {
  try {
    findProtocol(vendor, places, join(specs, vendor));
    return undefined;
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    const { vendorNeeds } = await import("./vendor.js");
    return vendorNeeds(vendor, places.root);
  }
}

const specsReadme = "https://github.com/cloudseal/cloudseal/blob/main/specs/README.md";

function print(
  files: readonly NewFile[],
  { vendor }: Target,
  needs: VendorNeeds | undefined,
  warnings: readonly string[] = [],
): void {
  const row = (name: string, about: string) => console.log(`  ${wrap(`${name}: ${about}`, 76).join("\n      ")}`);
  for (const { path, todos } of files) console.log(`${path}: ${todos} TODOs`);
  if (needs) {
    console.log(`\n${vendor} is a new vendor. Its protocol package must export\n\n  ${needs.exports.join(", ")}\n`);
    console.log("where protocol has the members of core's interface Protocol:\n");
    for (const { name, optional, about } of needs.protocol) row(`${name}${optional ? "?" : ""}`, about);
    console.log("\nFiles to write:\n");
    for (const { path, about } of needs.files) row(path, about);
    console.log("");
  }
  for (const warning of warnings) console.log(`warning at ${warning}`);
  console.log(`Search for TODO, then run: ${commandLine("generate")}`);
  console.log(`How a spec reads: ${specsReadme}`);
}

/** What an operation is begun from. */
export interface Beginning extends Known {
  page?: Page | undefined;
  /** Where to write it, if not beside service.yaml. */
  out?: string | undefined;
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
  { page, out, ...known }: Beginning,
): NewFile[] {
  const directory = join(specs, vendor, folder);
  const [service = "", version = ""] = [folder.replace(/-.*/s, ""), folder.slice(folder.indexOf("-") + 1)];
  const file = out === undefined ? join(directory, `${operation}.yaml`) : resolve(out);
  if (existsSync(file)) throw new NewError(`${relative(process.cwd(), file)} is there already and is left as it is`);

  const texts: [path: string, text: string][] = [];
  let documents = existsSync(join(directory, "service.yaml")) ? readDocuments(directory) : undefined;
  if (!documents) {
    const sibling = otherService(join(specs, vendor));
    const text = serviceSpec({ service, version, ...(sibling && { sibling: sibling.service }) });
    texts.push([join(directory, "service.yaml"), text]);
    // Where inputs travel is the vendor's habit too.
    documents = { service: parseSpec(text, "service.yaml"), siblings: sibling?.siblings ?? [] };
  }
  const { service: shared } = documents;
  const missing = ["info", "servers", "security", "x-cloudseal"].filter((key) => !shared[key]);
  if (missing.length > 0)
    throw new NewError(`${relative(process.cwd(), join(directory, "service.yaml"))} has no ${missing.join(", no ")}`);
  if (shared["x-cloudseal"].actionHeader && (known.path ?? known.method) !== undefined)
    throw new NewError(
      `${relative(process.cwd(), directory)} is RPC: every operation is POST /; leave out --method and --path`,
      2,
    );
  const { spec, comments } = draftSpec(page, operation, { ...documents, result: resultPath(shared) }, known);
  texts.push([file, specText(spec, comments)]);

  for (const [path] of texts) mkdirSync(dirname(path), { recursive: true });
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

/**
 * Reads a saved page.
 *
 * @throws PageError if it is none that can be read
 */
function openPage(file: string, types: string | undefined, vendor: string | undefined): Page {
  const text = types === undefined ? undefined : readFileSync(types, "utf8");
  return readPage(readFileSync(file, "utf8"), { vendor, types: text });
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
