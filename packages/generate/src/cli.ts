import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { GenerationCache, generatorFingerprint } from "./cache.js";
import {
  departuresOf,
  findOrphans,
  type GenerateOptions,
  generateAll,
  here,
  type MadePackage,
  writePackages,
} from "./generate.js";
import { printError } from "./read/spec-error.js";
import { isScope } from "./read/vendor.js";
import { whileLocked } from "./write/lock.js";

const help = `Usage: npm run generate [-- options]

Makes the client packages from the specs. A package whose specs, generator and files are what they were is skipped.

  --check       change nothing; exit 1 if a package is not what the specs give
  --watch       go on, and generate again whenever a spec is saved; prints what changed in the types; ends on Ctrl-C
  --force       generate all, skip nothing
  --specs DIR   folder of the specs   (default: specs)
  --out DIR     folder of the packages (default: packages)
  --scope NAME  npm scope of the packages, such as @acme (default: that of the packages in DIR, else @cloudseal)
  --cache DIR   folder that remembers what was generated (default: node_modules/.cache/cloudseal); may be deleted
  --json        one JSON object for each package, and for each folder of one whose specs are gone
  --help        this text

The same command begins specs (new --help), says what changed for callers (changes --help), and is a step of the build of
a client package (routes, in its folder).
Exit code: 0 done, 1 a spec is wrong or (with --check) a package is stale or without specs, 2 wrong usage.
`;

/** Runs the command. Returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === "new") return (await import("./new/new.js")).runNew(rest);
  if (command === "routes") {
    await (await import("./routes.js")).buildRoutes(process.cwd());
    return 0;
  }
  if (command === "changes") return (await import("./changes/changes.js")).runChanges(rest);
  try {
    return await generate(args);
  } catch (error) {
    printError(error);
    return 1;
  }
}

async function generate(args: readonly string[]): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse(args);
    if (options.watch && (options.check || options.json || options.force))
      throw new Error("--watch goes with --specs, --out, --scope and --cache only");
    if (options.scope !== undefined && !isScope(options.scope))
      throw new Error(
        `--scope expected an npm scope, @ and then lower-case letters, digits and -._ such as @acme; found ${JSON.stringify(options.scope)}`,
      );
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { check = false, force = false, json = false } = options;
  const generate: GenerateOptions = {
    specs: resolve(options.specs ?? "specs"),
    out: resolve(options.out ?? "packages"),
    cache: new GenerationCache(resolve(options.cache ?? "node_modules/.cache/cloudseal")),
    generator: generatorFingerprint(),
    check,
    force,
    scope: options.scope,
  };
  if (options.watch) {
    const { watch } = await import("./watch.js");
    return watch(generate);
  }
  const packages = check
    ? await generateAll(generate)
    : await whileLocked(generate.out, async () => writePackages(await generateAll(generate)));
  const orphans = findOrphans(generate.out, packages);
  print(packages, orphans, { check, json });
  if (!check) return 0;
  if (packages.every(({ changed }) => changed.length === 0)) return Math.min(orphans.length, 1);
  const again = args.filter((argument) => !/^--(check|json|force)$/.test(argument));
  console.error(`\nTo fix it, run: npm run generate${again.length > 0 ? ` -- ${again.join(" ")}` : ""}`);
  return 1;
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    options: {
      check: { type: "boolean" },
      watch: { type: "boolean" },
      force: { type: "boolean" },
      specs: { type: "string" },
      out: { type: "string" },
      scope: { type: "string" },
      cache: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  }).values;

/**
 * Says of each package what was or would be changed.
 *
 * @param orphans folders of packages that no specs give any more
 */
function print(
  packages: readonly MadePackage[],
  orphans: readonly string[],
  { check, json }: { check: boolean; json: boolean },
): void {
  for (const { directory, name, operations, changed } of packages)
    if (json) console.log(JSON.stringify({ package: name, directory: here(directory), operations, changed }));
    else if (changed.length === 0) console.log(`${here(directory)}: ${operations} operations, up to date`);
    else if (!check) console.log(`${here(directory)}: ${operations} operations, ${changed.length} files changed`);
  if (json) for (const directory of orphans) console.log(JSON.stringify({ directory: here(directory), orphan: true }));
  else for (const line of departuresOf(check ? packages : [], orphans)) console.error(line);
}
