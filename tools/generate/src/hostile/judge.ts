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
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generateAll } from "../generate-all.js";
import { GenerationCache } from "../generation-cache.js";
import { SpecError } from "../spec-error.js";
import { writePackages } from "../write-packages.js";
import type { HostileSpec } from "./hostile-spec.js";
import { injected } from "./injected.js";
import { withoutNetwork } from "./without-network.js";

/** What came of a hostile spec; `wrong` tells all that must not be. */
export interface Verdict {
  outcome: "generated" | "refused";
  /** What was expected, if it was refused. */
  reason?: string;
  wrong: string[];
  milliseconds: number;
}

const secret = "{ a: { type: string, const: outside } }\n";

/** Generates from a hostile spec in a folder of its own, and looks at all that came of it. */
export async function judge({ files }: HostileSpec): Promise<Verdict> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "cloudseal-hostile-")));
  try {
    const prototype = Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Object).length;
    write(root, "outside/secret.yaml", secret);
    for (const [path, content] of Object.entries(files)) write(root, `specs/${path}`, content);
    const before = list(root, "");
    const start = performance.now();
    const { result, asked } = await withoutNetwork(() => generate(root));
    const milliseconds = performance.now() - start;

    const wrong = asked.map((what) => `asked for ${what}`);
    if (milliseconds > 10_000) wrong.push(`took ${Math.round(milliseconds)} ms`);
    if (Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Object).length !== prototype)
      wrong.push("a prototype changed");
    const name = Object.keys(files)[0]?.replace(/^(\w+)\/(\w+)-.*$/, "$1-$2");
    const after = list(root, "");
    const added = after.filter((path) => !before.includes(path) && !path.startsWith("cache/"));
    const outside = added.filter((path) => !path.startsWith(`packages/${name}/`));
    if (outside.length > 0 || before.some((path) => !after.includes(path))) wrong.push(`files: ${outside.join(", ")}`);
    if (readFileSync(join(root, "outside/secret.yaml"), "utf8") !== secret) wrong.push("a file outside changed");

    if (result === undefined) {
      for (const path of added) {
        const text = readFileSync(join(root, path), "utf8");
        wrong.push(...injected(path.slice(`packages/${name}/`.length), text));
      }
      return { outcome: "generated", wrong, milliseconds };
    }
    if (added.length > 0) wrong.push(`refused, and wrote ${added.join(", ")}`);
    if (!(result instanceof SpecError)) wrong.push(`no teaching error: ${(result as Error).stack ?? result}`);
    else {
      if (
        !/^[^\n]+:\d+\n {2}expected: [^\n]+\n {2}found: {4}[^\n]*$/.test(result.message) ||
        result.message.length > 2000
      )
        wrong.push(`an error that is no message: ${JSON.stringify(result.message)}`);
      if (/[\u202a-\u202e]|(?!\n)\p{Cc}/u.test(result.message)) wrong.push("an error with controls");
      if (/\bat .*[\w)]\.?[jt]s:\d+:\d+/.test(result.message)) wrong.push(`a stack: ${result.message}`);
    }
    return { outcome: "refused", reason: result instanceof SpecError ? result.expected : "?", wrong, milliseconds };
  } finally {
    rmSync(root, { recursive: true, force: true });
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
    };
    writePackages(await generateAll(options));
    return undefined;
  } catch (error) {
    return error ?? new Error("nothing was thrown");
  }
}

function write(root: string, path: string, content: HostileSpec["files"][string]): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  if (typeof content === "string" || content instanceof Uint8Array) writeFileSync(target, content);
  else symlinkSync(content.link, target);
}

const list = (root: string, under: string): string[] =>
  readdirSync(join(root, under), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? list(root, `${under}${entry.name}/`) : [`${under}${entry.name}`],
  );
