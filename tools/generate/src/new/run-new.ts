import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { SpecError } from "../spec-error.js";
import { findFolder } from "./find-folder.js";
import { NewError } from "./new-error.js";
import { type NewFile, newSpec } from "./new-spec.js";
import { parseTarget, type Target } from "./parse-target.js";
import type { VendorNeeds } from "./vendor-needs.js";

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

const root = resolve(import.meta.dirname, "../../../..");
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
    const specs = resolve(values.specs ?? join(root, "specs"));
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
  const hasPackage = (name: string) => existsSync(join(root, "packages", name, "src/index.ts"));
  if (hasPackage(vendor)) return undefined;
  const { vendorNeeds } = await import("./vendor-needs.js");
  const vendors = readdirSync(join(root, "specs")).filter(hasPackage);
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
