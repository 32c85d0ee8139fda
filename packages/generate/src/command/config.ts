import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { manifestIn, type Settings } from "../read/manifest.js";
import { UsageError } from "../read/spec-error.js";

/** What the command does, from the command line and the configuration. */
export interface Config extends Settings {
  /** The project's folder: that of the configuration, else where the command runs. */
  root: string;
  /** Absolute, as `out` and `cache` are. */
  specs: string;
  out: string;
  cache: string;
  /** Names of protocol packages by vendor. */
  protocols: Readonly<Record<string, string>>;
}

/** The options of the command line that the configuration has too, and where it is. */
export interface ConfigOptions extends Settings {
  specs?: string | undefined;
  out?: string | undefined;
  cache?: string | undefined;
  /** Default: cloudseal.config.json, if there is one. */
  config?: string | undefined;
}

/** The name of the file, where the command runs. */
const configFile = "cloudseal.config.json";

/**
 * Reads the configuration. Options of the command line go before it; their paths start where the command runs, those of the
 * configuration at its folder.
 *
 * @param directory where the command runs
 * @throws UsageError for a file that is not there, is no JSON, or has what its schema does not; for an option likewise
 */
export async function readConfig(options: ConfigOptions, directory = process.cwd()): Promise<Config> {
  const { config, specs, out, cache, scope, license, repository, author } = options;
  for (const [name, value] of Object.entries({ specs, out, scope, license, repository, author }))
    if (value !== undefined && !fits(value, properties[name]))
      throw new UsageError(`--${name}`, describe(name), JSON.stringify(value), "--help has all options");
  const path = resolve(directory, config ?? configFile);
  const file = config !== undefined || existsSync(path) ? await readFile(path) : {};
  const root = config === undefined ? directory : dirname(path);
  const folder = (given: string | undefined, own: string) =>
    given === undefined ? resolve(root, own) : resolve(directory, given);
  const target = folder(out, file.out ?? "packages");
  if (existsSync(target) && !statSync(target).isDirectory())
    throw new UsageError(
      "--out",
      "a folder, or nothing",
      `a file, ${relative(process.cwd(), target)}`,
      "give another path",
    );
  return {
    root,
    specs: folder(specs, file.specs ?? "specs"),
    out: target,
    cache: folder(cache, "node_modules/.cache/cloudseal"),
    scope: scope ?? file.scope,
    license: license ?? file.license,
    repository: repository ?? file.repository,
    author: author ?? file.author,
    protocols: file.protocols ?? {},
  };
}

interface ConfigFile extends Settings {
  specs?: string;
  out?: string;
  protocols?: Record<string, string>;
}

/** @throws UsageError */
async function readFile(path: string): Promise<ConfigFile> {
  const name = relative(process.cwd(), path);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const found = (error as NodeJS.ErrnoException).code === "ENOENT" ? "nothing" : (error as Error).message;
    throw new UsageError(name, "a file of JSON", found, "give --config the path of one, or leave it out");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(name, "JSON", (error as Error).message, "JSON has no comments and no comma at the end");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new UsageError(
      name,
      'an object such as { "scope": "@acme" }',
      text.trim().slice(0, 40) || "nothing",
      `see ${schemaName}`,
    );
  for (const [key, member] of Object.entries(value)) {
    const at = `${name}:${lineOf(text, key)}`;
    if (!Object.hasOwn(properties, key)) {
      // Who makes no mistake need not wait for it.
      const { nearestName } = await import("@cloudseal/openapi");
      const names = Object.keys(properties);
      const nearest = nearestName(key, names);
      const fix = nearest === undefined ? "remove it" : `write ${nearest}, or remove it`;
      throw new UsageError(at, `one of ${names.join(", ")}`, key, fix);
    }
    if (!fits(member, properties[key]))
      throw new UsageError(at, `${key}: ${describe(key)}`, JSON.stringify(member), `see ${schemaName}`);
  }
  return value;
}

/** The line of a member. */
const lineOf = (text: string, key: string): number =>
  text.slice(0, Math.max(0, text.indexOf(JSON.stringify(key)))).split("\n").length;

/** What of JSON Schema the one of the configuration uses. */
interface Schema {
  type: "string" | "object";
  description?: string;
  pattern?: string;
  propertyNames?: { pattern: string };
  additionalProperties?: Schema;
}

const schemaName = "node_modules/@cloudseal/generate/config.schema.json";
const { properties }: { properties: Record<string, Schema> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../config.schema.json"), "utf8"),
);

const describe = (name: string): string => properties[name]?.description ?? "";

function fits(value: unknown, schema: Schema | undefined): boolean {
  const { type, pattern = "", propertyNames, additionalProperties } = schema ?? {};
  if (type !== "object") return typeof value === "string" && new RegExp(pattern).test(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(
    ([name, member]) => new RegExp(propertyNames?.pattern ?? "").test(name) && fits(member, additionalProperties),
  );
}

/**
 * How people run the command where it ran: by a script of their package.json, else by npx.
 *
 * @param command `generate`, `new` or `changes`
 * @param args what stands behind it
 */
export function commandLine(command: string, args: readonly string[] = [], directory = process.cwd()): string {
  const quoted = args.map((argument) => (/^[\w@%+=:,./<>[\]-]+$/.test(argument) ? argument : `'${argument}'`));
  const isScript = Object.hasOwn(manifestIn(directory).scripts ?? {}, command);
  const start = isScript ? ["npm", "run", command] : ["npx", "@cloudseal/generate"];
  if (isScript) return [...start, ...(quoted.length > 0 ? ["--", ...quoted] : [])].join(" ");
  return [...start, ...(command === "generate" ? [] : [command]), ...quoted].join(" ");
}
