import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type GeneratedPackage, generatePackage } from "./generate-package.js";
import { findServices, loadService } from "./load-service.js";
import { differences, readText, writePackage } from "./package-files.js";
import { SpecError } from "./spec-error.js";

const help = `Usage: npm run generate [-- options]

Makes the client packages from the specs.

  --check       change nothing; exit 1 if a package is not what the specs give
  --specs DIR   folder of the specs   (default: specs)
  --out DIR     folder of the packages (default: packages)
  --json        one JSON object for each package
  --help        this text

Exit code: 0 done, 1 a spec is wrong or (with --check) a package is stale, 2 wrong usage.
`;

const root = resolve(import.meta.dirname, "../../..");

async function main(): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const specs = resolve(options.specs ?? join(root, "specs"));
  const out = resolve(options.out ?? join(root, "packages"));

  const services = findServices(specs);
  if (services.length === 0) throw new SpecError(specs, 1, "folders <vendor>/<service>-<version>", "none");
  // Everything is made before anything is written: a wrong spec leaves all packages as they were.
  const packages: (GeneratedPackage & { directory: string })[] = [];
  for (const [vendor, folder] of services) {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${vendor}/${folder}`);
    const spec = await loadService(specs, vendor, folder);
    const directory = join(out, `${vendor}-${spec.name}`);
    const where = relative(process.cwd(), join(specs, vendor));
    if (packages.some((item) => item.directory === directory))
      throw new SpecError(join(where, folder), 1, "one folder for each service", `another one for ${spec.name}`);
    const made = await generatePackage(spec, ownVersion(directory), dependencies(vendor, where));
    packages.push({ directory, ...made });
  }
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");

  let stale = 0;
  for (const item of packages) {
    const changed = options.check ? differences(item.directory, item) : writePackage(item.directory, item);
    if (changed.length > 0) stale++;
    const where = relative(process.cwd(), item.directory) || ".";
    if (options.json)
      console.log(JSON.stringify({ package: item.name, directory: where, operations: item.operations, changed }));
    else if (options.check && changed.length > 0) console.error(`${where} is stale: ${changed.join(", ")}`);
    else
      console.log(
        `${where}: ${item.operations} operations, ${changed.length === 0 ? "up to date" : `${changed.length} files changed`}`,
      );
  }
  if (options.check && stale > 0) {
    const command = process.argv.slice(2).filter((argument) => argument !== "--check" && argument !== "--json");
    console.error(`\nTo mend it, run: npm run generate${command.length > 0 ? ` -- ${command.join(" ")}` : ""}`);
    return 1;
  }
  return 0;
}

const parse = () =>
  parseArgs({
    options: {
      check: { type: "boolean" },
      specs: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  }).values;

/** A package keeps its version, which the release sets. */
const ownVersion = (directory: string): string => versionIn(join(directory, "package.json")) ?? "0.1.0";

/** A client stands on core and on its vendor's protocol package, at the versions of this repository. */
function dependencies(vendor: string, where: string): Record<string, string> {
  return Object.fromEntries(
    ["core", vendor].map((name) => {
      const version = versionIn(join(root, "packages", name, "package.json"));
      if (version === undefined)
        throw new SpecError(
          where,
          1,
          `a protocol package packages/${vendor} that exports protocol, Credentials and fromEnv`,
          "none",
        );
      return [`@cloudseal/${name}`, `^${version}`];
    }),
  );
}

function versionIn(path: string): string | undefined {
  const text = readText(path);
  return text === undefined ? undefined : JSON.parse(text).version;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  console.error(
    error instanceof SpecError
      ? `The spec is wrong at ${error.message}\nNothing was changed.`
      : `generate failed: ${(error as Error).message}`,
  );
  process.exitCode = 1;
}
