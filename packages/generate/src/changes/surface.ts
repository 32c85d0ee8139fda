import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asObject, get, type JsonObject } from "@cloudseal/openapi";
import { printable } from "./finding.js";

/** What callers of a client package see of it. */
export interface Surface {
  /** `@cloudseal/<vendor>-<service>` */
  name: string;
  version: string;
  /** The service document. */
  document: JsonObject;
  /** The declarations of `types.gen.ts`. */
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

/** The client packages of a working tree, by their folder in `packages/`. */
export function workingTree(root: string): Map<string, Surface> {
  const packages = join(root, "packages");
  const found = new Map<string, Surface>();
  for (const folder of readdirSync(packages).sort()) {
    const directory = join(packages, folder);
    if (!existsSync(join(directory, "openapi.json"))) continue;
    const paths = ["package.json", "openapi.json", ...readdirSync(join(directory, "src")).map((name) => `src/${name}`)];
    const files = new Map(
      paths.filter(isPackageFile).map((path) => [path, readFileSync(join(directory, path), "utf8")]),
    );
    found.set(folder, readSurface(files, `packages/${folder}`));
  }
  return found;
}

/** The files of a package that tell what callers see; the rest is not read. */
export const isPackageFile = (path: string): boolean =>
  /^(package\.json|openapi\.json|src\/[a-z-]+\.gen\.ts|dist\/[a-z-]+\.gen\.d\.ts)$/.test(path);

const exported = /^export (?:declare )?(?:interface|type|const|function|class) (\w+)/gm;
const declaredType = /^export (?:declare )?(?:interface|type) (\w+)/gm;
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
  if (typeof name !== "string" || !/^@cloudseal\/[a-z0-9]+(-[a-z0-9]+)+$/.test(name))
    throw new Error(
      `${where} is no client package: those are called @cloudseal/<vendor>-<service>, it is ${printable(name)}`,
    );
  if (typeof version !== "string" || !/^\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?$/.test(version))
    throw new Error(`${where} needs a version such as 1.2.3, it has ${printable(version)}`);
  const document = asObject(parse(files, "openapi.json", where));
  const built = !files.has("src/types.gen.ts");
  const textOf = (module: string) => files.get(built ? `dist/${module}.gen.d.ts` : `src/${module}.gen.ts`) ?? "";
  const types = textOf("types");
  if (types === "") throw new Error(`${where} has neither src/types.gen.ts nor dist/types.gen.d.ts`);

  const exports = new Set<string>();
  for (const module of ["index", "client", "errors", "routes", "service", "types"]) {
    for (const [, name = ""] of textOf(module).matchAll(exported)) exports.add(name);
    for (const [, names = ""] of textOf(module).matchAll(list))
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
    types,
    typeNames: new Set([...types.matchAll(declaredType)].map(([, name = ""]) => name)),
    exports,
    methods: methodsOf(textOf("client")),
    sources: new Map([...files].filter(([path]) => path.startsWith("src/"))),
  };
}

function methodsOf(client: string): Set<string> {
  const [, members = ""] = /^export interface \w+Client \{\n([\s\S]*?)^\}/m.exec(client) ?? [];
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
