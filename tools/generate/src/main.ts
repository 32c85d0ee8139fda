import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findOrphans } from "./find-orphans.js";
import { type GenerateOptions, generateAll } from "./generate-all.js";
import { GenerationCache } from "./generation-cache.js";
import { generatorFingerprint } from "./generator-fingerprint.js";
import { printError } from "./print-error.js";
import { printPackages } from "./print-packages.js";
import { whileLocked } from "./while-locked.js";
import { writePackages } from "./write-packages.js";

const help = `Usage: npm run generate [-- options]

Makes the client packages from the specs. A package whose specs, generator and files are what they were is skipped.

  --check       change nothing; exit 1 if a package is not what the specs give
  --watch       go on, and generate again whenever a spec is saved; prints what changed in the types; ends on Ctrl-C
  --force       generate all, skip nothing
  --specs DIR   folder of the specs   (default: specs)
  --out DIR     folder of the packages (default: packages)
  --cache DIR   folder that remembers what was generated (default: node_modules/.cache/cloudseal); may be deleted
  --json        one JSON object for each package, and for each folder of one whose specs are gone
  --help        this text

Exit code: 0 done, 1 a spec is wrong or (with --check) a package is stale or without specs, 2 wrong usage.
`;

const root = resolve(import.meta.dirname, "../../..");

async function main(): Promise<number> {
  let options: ReturnType<typeof parse>;
  try {
    options = parse();
    if (options.watch && (options.check || options.json || options.force))
      throw new Error("--watch goes with --specs, --out and --cache only");
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const generate: GenerateOptions = {
    specs: resolve(options.specs ?? join(root, "specs")),
    out: resolve(options.out ?? join(root, "packages")),
    cache: new GenerationCache(resolve(options.cache ?? join(root, "node_modules/.cache/cloudseal"))),
    generator: generatorFingerprint(),
    check: options.check === true,
    force: options.force === true,
  };
  if (options.watch) {
    const { watch } = await import("./watch.js");
    return watch(generate);
  }
  const packages = generate.check
    ? await generateAll(generate)
    : await whileLocked(generate.out, async () => writePackages(await generateAll(generate)));
  const orphans = findOrphans(generate.out, packages);
  return printPackages(packages, orphans, { check: generate.check, json: options.json === true });
}

const parse = () =>
  parseArgs({
    options: {
      check: { type: "boolean" },
      watch: { type: "boolean" },
      force: { type: "boolean" },
      specs: { type: "string" },
      out: { type: "string" },
      cache: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  }).values;

try {
  process.exitCode = await main();
} catch (error) {
  printError(error);
  process.exitCode = 1;
}
