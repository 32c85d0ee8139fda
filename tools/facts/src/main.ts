import { existsSync, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { textOfChanges } from "./changes.js";
import { SourceError } from "./checkouts.js";
import { FactsFileError, textOf, writeFacts } from "./facts-file.js";
import type { Problem } from "./reading.js";
import { type Refreshed, refresh } from "./refresh.js";
import { loadVendor } from "./vendors.js";

const help = `Usage: npm run facts -- --from DIR [options]

Reads local clones of the vendors' published definitions and writes specs/<vendor>/<service>-<version>/facts.json: one
operation a line, what is known of it, which sources tell it, and how far it was checked. Nothing is fetched.
tools/facts/README.md lists the repositories and how to clone them.

  --from DIR               folder of the clones: DIR/<owner>/<name>, and DIR/<owner>/<name>@<anything> for other commits
  --service VENDOR/SERVICE this service only, by the names of its folders; may be given again
  --specs DIR              folder of the specs (default: specs)
  --check                  writes nothing; ends with 1 if something would change
  --json                   what changed, was kept and was not understood, as one JSON object on stdout
  --help                   this text

What changed goes to stdout, what was not understood to stderr, by operation. An operation whose definition is not
understood, or whose source is missing, keeps its old record.
Exit code: 0 done, 1 something would change (with --check), 2 wrong usage, or clones or facts that cannot be used.
`;

interface Options {
  from: string;
  services: string[];
  specs: string;
  check: boolean;
  json: boolean;
}

/** One service of the specs folder. */
interface Target {
  vendor: string;
  service: string;
  version: string;
  path: string;
}

/** Where a run writes. */
interface Streams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Runs the command with its arguments; the exit code comes back. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  let options: Options | undefined;
  try {
    options = parseOptions(args);
  } catch (error) {
    streams.err(`${(error as Error).message}\n\n${help}`);
    return 2;
  }
  if (!options) {
    streams.out(help);
    return 0;
  }
  try {
    return await run(options, streams);
  } catch (error) {
    if (!(error instanceof SourceError || error instanceof FactsFileError)) throw error;
    streams.err(`${error.message}\n`);
    return 2;
  }
}

/** @throws TypeError on wrong usage; nothing for --help */
function parseOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: "string" },
      service: { type: "string", multiple: true, default: [] },
      specs: { type: "string", default: "specs" },
      check: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return undefined;
  if (values.from === undefined)
    throw new TypeError("--from DIR is missing: the folder with the vendors' repositories.");
  const from = resolve(values.from);
  if (!existsSync(from)) throw new TypeError(`--from ${values.from}: there is no such folder.`);
  if (!existsSync(values.specs)) throw new TypeError(`--specs ${values.specs}: there is no such folder.`);
  const { service: services, check, json } = values;
  return { from, services, specs: resolve(values.specs), check, json };
}

async function run(options: Options, { out, err }: Streams): Promise<number> {
  const targets = targetsOf(options);
  const done: { target: Target; refreshed: Refreshed; changed: boolean }[] = [];
  for (const target of targets) {
    const vendor = await loadVendor(target.vendor);
    if (!vendor) {
      err(`${target.vendor}: no readers in tools/facts/src/vendors/; its facts stay as they are\n`);
      continue;
    }
    const refreshed = refresh(vendor, target.service, target.version, options.from, target.path);
    const text = textOf(refreshed.after);
    const changed = refreshed.before === undefined || textOf(refreshed.before) !== text;
    done.push({ target, refreshed, changed });
    // With no source and no facts there is nothing to write.
    const empty = Object.keys(refreshed.after.operations).length === 0;
    if (changed && !options.check && !empty) writeFacts(target.path, text);
  }
  if (options.json) out(`${JSON.stringify({ services: done.map(asJson) })}\n`);
  else for (const { target, refreshed, changed } of done) out(textFor(target, refreshed, changed));
  for (const { target, refreshed } of done) err(textOfProblems(target, refreshed.problems));
  if (!options.check && done.some(({ changed }) => changed)) err(next);
  return options.check && done.some(({ changed }) => changed) ? 1 : 0;
}

/** What makes packages and changesets of what was written. */
const next = "Next: npm run generate, then npm run changes.\n";

/** @throws SourceError for a service that is not there */
function targetsOf({ specs, services }: Options): Target[] {
  const targets = foldersIn(specs).flatMap((vendor) =>
    foldersIn(join(specs, vendor)).flatMap((folder) => {
      const [, service, version] = /^([a-z][a-z0-9]*)-([a-z0-9][a-z0-9.-]*)$/.exec(folder) ?? [];
      if (service === undefined || version === undefined) return [];
      return [{ vendor, service, version, path: join(specs, vendor, folder, "facts.json") }];
    }),
  );
  const names = targets.map(({ vendor, service }) => `${vendor}/${service}`);
  const unknown = services.find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw new SourceError(`--service ${unknown}: there is no such service; there are ${names.join(", ")}.`);
  return targets.filter((_, index) => services.length === 0 || services.includes(names[index] ?? ""));
}

const foldersIn = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();

function tiersOf({ after }: Refreshed): { checked: number; drafted: number } {
  const records = Object.values(after.operations);
  const checked = records.filter(({ tier }) => tier === "checked").length;
  return { checked, drafted: records.length - checked };
}

const asJson = ({ target, refreshed, changed }: { target: Target; refreshed: Refreshed; changed: boolean }) => ({
  service: `${target.vendor}/${target.service}`,
  file: relative(process.cwd(), target.path),
  changed,
  operations: Object.keys(refreshed.after.operations).length,
  ...tiersOf(refreshed),
  missing: refreshed.missing,
  kept: refreshed.kept,
  changes: refreshed.changes,
  problems: refreshed.problems,
});

function textFor(target: Target, refreshed: Refreshed, changed: boolean): string {
  const { changes, kept, missing, after } = refreshed;
  const { checked, drafted } = tiersOf(refreshed);
  const count = (kind: string) => `${changes.filter((change) => change.kind === kind).length} ${kind}`;
  const numbers = [count("added"), count("gone"), count("changed"), `${kept.length} kept`].join(", ");
  const all = `${Object.keys(after.operations).length} operations (${checked} checked, ${drafted} drafted)`;
  return [
    `${target.vendor}/${target.service}: ${all}, ${numbers}${changed ? "" : ", nothing to write"}\n`,
    missing.length > 0 ? `  without ${missing.join(", ")}: what they told stays as it is\n` : "",
    textOfChanges(changes),
  ].join("");
}

const textOfProblems = (target: Target, problems: readonly Problem[]): string =>
  problems
    .map(({ operation, source, what, kept }) => {
      const place = `${target.vendor}/${target.service} ${operation ?? "(no operation)"}`;
      return `${visible(`${place}: ${source}: ${what}`)}${kept ? "; it keeps its old record" : ""}\n`;
    })
    .join("");

/** What a source gives may be made to move a terminal's cursor, or be very long. */
const visible = (text: string): string =>
  text
    .slice(0, 400)
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

if (process.argv[1] === import.meta.filename)
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
