import dns from "node:dns";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { GenerationCache } from "../../packages/generate/src/cache.js";
import { generateAll, writePackages } from "../../packages/generate/src/generate.js";
import { SpecError, SpecErrors } from "../../packages/generate/src/read/spec-error.js";
import { injected } from "./injected.js";
import { checkPackage } from "./oracle/package.js";
import { type FuzzedSpec, fuzzedSpec } from "./specs.js";

/** What came of some hostile specs. */
export interface Tally {
  generated: number;
  rejected: number;
  /** How many were rejected for what reason. */
  reasons: Record<string, number>;
  slowest: number;
  /** All that was wrong, with what was done to the spec. */
  wrong: { what: string[]; wrong: string[] }[];
}

/** Tries hostile specs one after the other. The same seed gives the same specs. */
export async function fuzz(runs: number, seed: number, onRun: (done: number) => void = () => {}): Promise<Tally> {
  const tally: Tally = { generated: 0, rejected: 0, reasons: Object.create(null), slowest: 0, wrong: [] };
  let done = 0;
  // In portions, as one sample is made as a whole.
  for (let portion = 0; done < runs; portion++)
    for (const spec of fc.sample(fuzzedSpec, { numRuns: Math.min(50, runs - done), seed: seed + portion })) {
      const { outcome, reason, wrong, milliseconds } = await tryFuzzed(spec);
      tally[outcome]++;
      if (reason !== undefined) tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
      tally.slowest = Math.max(tally.slowest, milliseconds);
      if (wrong.length > 0) tally.wrong.push({ what: spec.what, wrong });
      onRun(++done);
    }
  return tally;
}

/** What came of a hostile spec; `wrong` tells all that must not be. */
export interface Outcome {
  outcome: "generated" | "rejected";
  /** What was expected, if it was rejected. */
  reason?: string;
  wrong: string[];
  milliseconds: number;
}

const secret = "{ a: { type: string, const: outside } }\n";

/** Generates from a hostile spec in a folder of its own, and looks at all that came of it. */
async function tryFuzzed({ files }: FuzzedSpec): Promise<Outcome> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-fuzz-")));
  try {
    const prototype = Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Object).length;
    write(root, "outside/secret.yaml", secret);
    for (const [path, content] of Object.entries(files)) write(root, `specs/${path}`, content);
    const before = list(root, "");
    const start = performance.now();
    const { result, asked } = await withoutNetwork(() => generate(root));
    const milliseconds = performance.now() - start;

    const wrong = asked.map((what) => `asked for ${what}`);
    if (Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Object).length !== prototype)
      wrong.push("a prototype changed");
    const name = Object.keys(files)[0]?.replace(/^(\w+)\/(\w+)-.*$/, "$1-$2");
    const after = list(root, "");
    const added = after.filter((path) => !before.includes(path) && !path.startsWith("cache/"));
    const outside = added.filter((path) => !path.startsWith(`packages/${name}/`));
    if (outside.length > 0 || before.some((path) => !after.includes(path))) wrong.push(`files: ${outside.join(", ")}`);
    if (readFileSync(join(root, "outside/secret.yaml"), "utf8") !== secret) wrong.push("a file outside changed");

    if (result === undefined) {
      const files = new Map(
        added.map((path) => [path.slice(`packages/${name}/`.length), readFileSync(join(root, path), "utf8")]),
      );
      for (const [path, text] of files) wrong.push(...injected(path, text));
      wrong.push(...departures(files));
      return { outcome: "generated", wrong, milliseconds };
    }
    if (added.length > 0) wrong.push(`rejected, and wrote ${added.join(", ")}`);
    const errors = teachingErrors(result);
    if (errors.length === 0) wrong.push(`no teaching error: ${(result as Error).stack ?? result}`);
    for (const { message } of errors) {
      if (!/^[^\n]+:\d+\n {2}expected: [^\n]+\n {2}found: {4}[^\n]*$/.test(message) || message.length > 2000)
        wrong.push(`an error that is no message: ${JSON.stringify(message)}`);
      if (/[\u202a-\u202e]|(?!\n)\p{Cc}/u.test(message)) wrong.push("an error with controls");
      if (/\bat .*[\w)]\.?[jt]s:\d+:\d+/.test(message)) wrong.push(`a stack: ${message}`);
    }
    return { outcome: "rejected", reason: teachingErrors(result)[0]?.expected ?? "?", wrong, milliseconds };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Where a package says something else than the service document in it. */
function departures(files: ReadonlyMap<string, string>): string[] {
  try {
    checkPackage(files);
    return [];
  } catch (error) {
    return [`not what the spec says: ${(error as Error).message}`];
  }
}

/** The error, if there is one. */
async function generate(root: string): Promise<unknown> {
  try {
    const cache = new GenerationCache(join(root, "cache"));
    const options = {
      specs: join(root, "specs"),
      out: join(root, "packages"),
      cache,
      generator: "",
      check: false,
      force: true,
      settings: { root, protocols: {}, scope: "@cloudseal" },
    };
    writePackages(await generateAll(options));
    return undefined;
  } catch (error) {
    return error ?? new Error("nothing was thrown");
  }
}

function write(root: string, path: string, content: FuzzedSpec["files"][string]): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(target, content);
  else symlinkSync(content.link, target);
}

const list = (root: string, under: string): string[] =>
  readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? list(root, `${under}${entry.name}/`) : [`${under}${entry.name}`],
  );

/** Runs something, and tells whether it asked for the network; what it asked for fails. */
async function withoutNetwork<Result>(work: () => Promise<Result>): Promise<{ result: Result; asked: string[] }> {
  const asked: string[] = [];
  const own = { connect: net.Socket.prototype.connect, lookup: dns.lookup, fetch: globalThis.fetch };
  const refuse = (what: string) => (): never => {
    asked.push(what);
    throw new Error(`${what} is not there`);
  };
  net.Socket.prototype.connect = refuse("a socket");
  dns.lookup = refuse("a name's address") as unknown as typeof dns.lookup;
  globalThis.fetch = refuse("fetch");
  try {
    return { result: await work(), asked };
  } finally {
    net.Socket.prototype.connect = own.connect;
    dns.lookup = own.lookup;
    globalThis.fetch = own.fetch;
  }
}

/** The errors that say where a spec is wrong, what was expected and what was found; one run may find many. */
const teachingErrors = (thrown: unknown): readonly SpecError[] =>
  thrown instanceof SpecErrors ? thrown.errors : thrown instanceof SpecError ? [thrown] : [];
