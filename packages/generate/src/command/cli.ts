import { parseArgs } from "node:util";
import { GenerationCache, generatorFingerprint } from "../cache.js";
import {
  departuresOf,
  findOrphans,
  type GenerateOptions,
  generateAll,
  here,
  type MadePackage,
  writePackages,
} from "../generate.js";
import { printError, UsageError } from "../read/spec-error.js";
import { whileLocked } from "../write/lock.js";
import { commandLine, readConfig } from "./config.js";

const help = `Usage: ${commandLine("generate", ["[options]"])}

Makes a client package of each service in the folder of specs. A package whose
specs, generator and files are what they were is skipped.

  --check            change nothing; exit 1 if a package is not what the specs
                     give
  --watch            go on, and generate again whenever a spec is saved; prints
                     what changed in the types; ends on Ctrl-C
  --force            generate all, skip nothing
  --specs DIR        folder of the specs (default: specs)
  --out DIR          folder of the packages (default: packages)
  --scope NAME       npm scope of the packages, such as @acme
  --license NAME     SPDX name of their licence, or UNLICENSED; the file LICENSE
                     of the project is copied
  --repository URL   repository that they are in
  --author NAME      their author
  --config FILE      the same options as JSON (default: cloudseal.config.json
                     where there is one)
  --cache DIR        folder that remembers what was generated, and may be
                     deleted (default: node_modules/.cache/cloudseal)
  --json             one JSON object for each package, and for each folder of
                     one whose specs are gone
  --help             this text

What neither an option nor the configuration says of scope, licence, repository
and author, a package keeps; a new one needs a scope, and is UNLICENSED. The
version is the package's own: 0.1.0, until a release sets it.

Other commands:

  new      begin a spec; with --page FILE it is drafted from the vendor's
           documentation (there is no other command for drafts); new --help
  changes  say what changed for callers since the last release; changes --help
  routes, declarations
           steps of the build of a client package, for its build script

Exit code: 0 done, 1 a spec is wrong or (with --check) a package is stale or
without specs, 2 wrong usage.
`;

/** Runs the command. Returns its exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const [command = "", ...rest] = args;
  try {
    if (command === "new") return await (await import("../new/new.js")).runNew(rest);
    if (command === "changes") return await (await import("../changes/changes.js")).runChanges(rest);
    if (command === "routes") {
      await (await import("../routes.js")).buildRoutes(process.cwd());
      return 0;
    }
    return await generate(args);
  } catch (error) {
    return printError(error);
  }
}

async function generate(args: readonly string[]): Promise<number> {
  const options = await parse(args);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const { check = false, force = false, json = false } = options;
  const { specs, out, cache, ...settings } = await readConfig(options);
  const generate: GenerateOptions = {
    ...{ specs, out, check, force, settings },
    cache: new GenerationCache(cache),
    generator: generatorFingerprint(),
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
  console.error(`\nTo fix it, run: ${commandLine("generate", again)}`);
  return 1;
}

/** @throws UsageError */
async function parse(args: readonly string[]) {
  const fix = `${commandLine("generate", ["--help"])} has all options`;
  const [word = ""] = args;
  if (word !== "" && !word.startsWith("-"))
    throw new UsageError("the command line", "an option, or one of new, changes, routes, declarations", word, fix);
  let values: ReturnType<typeof parseValues>;
  try {
    values = parseValues(args);
  } catch (error) {
    const { message } = error as Error;
    const [, unknown] = /^Unknown option '(--[^']+)'/.exec(message) ?? [];
    // Who makes no mistake need not wait for it.
    const { nearestName } = await import("@cloudseal/openapi");
    const nearest =
      unknown === undefined
        ? undefined
        : nearestName(
            unknown,
            Object.keys(options).map((name) => `--${name}`),
          );
    const found = unknown ?? message;
    throw new UsageError(
      "the command line",
      "the options of --help",
      found,
      nearest ? `write ${nearest}; ${fix}` : fix,
    );
  }
  if (values.watch && (values.check || values.json || values.force))
    throw new UsageError("--watch", "it without --check, --json and --force", args.join(" "), fix);
  return values;
}

const options = {
  check: { type: "boolean" },
  watch: { type: "boolean" },
  force: { type: "boolean" },
  specs: { type: "string" },
  out: { type: "string" },
  scope: { type: "string" },
  license: { type: "string" },
  repository: { type: "string" },
  author: { type: "string" },
  config: { type: "string" },
  cache: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

const parseValues = (args: readonly string[]) => parseArgs({ args: [...args], options }).values;

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
