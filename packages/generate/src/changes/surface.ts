import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asObject, get, type JsonObject } from "@cloudseal/openapi";
import { ts } from "../typescript.js";
import { printable } from "./finding.js";

/** What callers of a client package see of it. */
export interface Surface {
  /** `@cloudseal/<vendor>-<service>`, or of another scope. */
  name: string;
  version: string;
  /** The service document. */
  document: JsonObject;
  /** The declarations of all types of operations and schemas, by themselves. */
  types: string;
  /** Names of types that `types` declares. */
  typeNames: ReadonlySet<string>;
  /** All names that the package exports, those of types included. */
  exports: ReadonlySet<string>;
  /** Names of the client's methods. */
  methods: ReadonlySet<string>;
  /** Text of the generated sources by path; nothing where a package has only its declarations. */
  sources: ReadonlyMap<string, string>;
}

/** The client packages of a working tree, by their name in the folder `out`. */
export function workingTree(root: string, out = "packages"): Map<string, Surface> {
  const packages = join(root, out);
  const found = new Map<string, Surface>();
  for (const folder of readdirSync(packages).sort()) {
    const directory = join(packages, folder);
    if (!existsSync(join(directory, "openapi.json"))) continue;
    const sources = readdirSync(join(directory, "src"), { recursive: true, encoding: "utf8" });
    const paths = ["package.json", "openapi.json", ...sources.map((path) => `src/${path}`)];
    const files = new Map(
      paths.filter(isPackageFile).map((path) => [path, readFileSync(join(directory, path), "utf8")]),
    );
    found.set(folder, readSurface(files, `${out}/${folder}`));
  }
  return found;
}

/** The files of a package that tell what callers see; the rest is not read. */
export const isPackageFile = (path: string): boolean =>
  /^(package\.json|openapi\.json|src\/(operations\/)?\w+\.gen\.ts|dist\/(operations\/)?\w+\.gen\.d\.ts)$/.test(path);

const exported = /^export (?:declare )?(?:interface|type|const|function|class) (\w+)/gm;
const method = /^export (?:declare )?const (\w+): (?:TypedRoute|Waiter|Pager|TokenPager)</gm;
const list = /^export (?:type )?\{([^}]*)\}/gm;

/**
 * Reads a client package.
 *
 * @param files its files by path
 * @param where what messages call it
 * @throws Error when it is no client package of this repository
 */
export function readSurface(files: ReadonlyMap<string, string>, where: string): Surface {
  const manifest = parse(files, "package.json", where);
  const name = get(manifest, "name");
  const version = get(manifest, "version");
  if (typeof name !== "string" || !/^@[a-z0-9][a-z0-9._-]{0,100}\/[a-z0-9]+(-[a-z0-9]+)+$/.test(name))
    throw new Error(
      `${where} is no client package: those are called @<scope>/<vendor>-<service>, it is ${printable(name)}`,
    );
  if (typeof version !== "string" || !/^\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?$/.test(version))
    throw new Error(`${where} needs a version such as 1.2.3, it has ${printable(version)}`);
  const document = asObject(parse(files, "openapi.json", where));
  const built = ![...files.keys()].some((path) => path.startsWith("src/"));
  const [folder, ending] = built ? ["dist", "d.ts"] : ["src", "ts"];
  const textOf = (module: string) => files.get(`${folder}/${module}.gen.${ending}`) ?? "";
  const operations = [...files.keys()].flatMap((path) => {
    const [, module = ""] = new RegExp(`^${folder}/(operations/(?!index\\.)\\w+)\\.gen\\.`).exec(path) ?? [];
    return module === "" ? [] : [module];
  });
  // Before there was a file for each operation, all of them stood in a few.
  const modules = operations.length > 0 ? ["schemas", ...operations] : ["types", "routes", "errors"];
  const declarations = modules.flatMap((module) => typesIn(textOf(module)));
  if (declarations.length === 0)
    throw new Error(
      `${where} has types neither in src/ nor in dist/: in operations/<Operation>.gen.ts, or types.gen.ts`,
    );

  const exports = new Set<string>();
  const methods = methodsOf(textOf("client"));
  for (const module of ["index", "client", "service", ...modules]) {
    const text = textOf(module);
    for (const [, name = ""] of text.matchAll(exported)) exports.add(name);
    for (const [, name = ""] of text.matchAll(method)) methods.add(name);
    for (const [, names = ""] of text.matchAll(list))
      for (const part of names.split(","))
        exports.add(
          part
            .trim()
            .replace(/^type /, "")
            .replace(/^.* as /, ""),
        );
  }
  exports.delete("");
  return {
    name,
    version,
    document,
    types: declarations.map(({ text }) => `${text}\n`).join(""),
    typeNames: new Set(declarations.map(({ name }) => name)),
    exports,
    methods,
    sources: new Map([...files].filter(([path]) => path.startsWith("src/"))),
  };
}

/** The types that a module declares, without its imports and its constants. */
function typesIn(module: string): { name: string; text: string }[] {
  if (module === "") return [];
  const source = ts.createSourceFile("types.ts", module, ts.ScriptTarget.ESNext);
  return source.statements
    .filter((statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
    .map((statement) => ({ name: statement.name.text, text: statement.getText(source) }));
}

/** The methods that the interface of a client names. */
function methodsOf(client: string): Set<string> {
  const [, members = ""] = /^export interface \w+Client (?:extends [^{]*)?\{\n([\s\S]*?)^\}/m.exec(client) ?? [];
  return new Set([...members.matchAll(/^ +(?:readonly )?(\w+)\??[(:]/gm)].map(([, name = ""]) => name));
}

function parse(files: ReadonlyMap<string, string>, path: string, where: string): unknown {
  const text = files.get(path);
  if (text === undefined) throw new Error(`${where} has no ${path}: it is no client package`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error(`${path} of ${where} is not JSON`);
  }
  checkDocument(value, `${path} of ${where}`);
  return value;
}

const maxDepth = 100;
const maxValues = 5_000_000;

/**
 * Refuses a document that what follows could not walk: the depth of a service document is about 20.
 *
 * @throws Error when it is deeper than 100 levels or has more than 5,000,000 values
 */
function checkDocument(document: unknown, name: string): void {
  let level: unknown[] = [document];
  let values = 0;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > maxDepth) throw new Error(`${name} is nested more than ${maxDepth} levels deep`);
    values += level.length;
    if (values > maxValues) throw new Error(`${name} has more than ${maxValues} values`);
    const next: unknown[] = [];
    for (const value of level)
      if (typeof value === "object" && value !== null) for (const member of Object.values(value)) next.push(member);
    level = next;
  }
}
