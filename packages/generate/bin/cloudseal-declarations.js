#!/usr/bin/env node
// The step of a package's build that makes its declarations those of ESM and of CommonJS. Run in the package's folder, after
// tsc has written dist/.
//
// What the entries of package.json do not lead to is removed. `#name`, which not every resolver of TypeScript knows, becomes
// the file that is built of its source. Each x.d.ts gets an x.d.cts beside it, which shares its map.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";

const { exports, imports = {} } = existsSync("package.json") ? JSON.parse(readFileSync("package.json", "utf8")) : {};
if (!exports || !existsSync("dist")) fail(`no ${exports ? "dist" : "package.json with exports"} in ${process.cwd()}`);
const specifier = /(\bfrom |\bimport\(|\bimport )"([.#][^"]*)"/g;

/** The declarations that package.json names, and all that they lead to: texts by file. */
const declarations = new Map();
for (const { import: entry } of Object.values(exports)) if (entry) add(normalize(entry.types));

for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" }).map((path) => join("dist", path))) {
  const [, module] = /^(.*)\.d\.c?ts(?:\.map)?$/.exec(file) ?? [];
  if (module && !declarations.has(`${module}.d.ts`)) rmSync(file);
}
for (const [file, text] of declarations) {
  writeFileSync(file, text);
  writeFileSync(
    file.replace(/\.d\.ts$/, ".d.cts"),
    text.replaceAll(specifier, (all) => all.replace(/\.js"$/, '.cjs"')),
  );
}

function add(file) {
  if (declarations.has(file)) return;
  if (!existsSync(file)) fail(`no ${file}, which tsc makes of the package's sources`);
  const text = readFileSync(file, "utf8").replaceAll(specifier, (_all, before, name) => {
    return `${before}"${name.startsWith("#") ? fromImports(name, file) : name}"`;
  });
  declarations.set(file, text);
  for (const [, , name] of text.matchAll(specifier)) add(join(dirname(file), name.replace(/\.js$/, ".d.ts")));
}

function fromImports(name, file) {
  const source = imports[name]["@cloudseal/source"];
  const built = (source.node ?? source).replace(/^\.\/src\//, "dist/").replace(/\.ts$/, ".js");
  const path = relative(dirname(file), built);
  return path.startsWith(".") ? path : `./${path}`;
}

/** Ends the build. */
function fail(found) {
  console.error(`Wrong usage at declarations
  expected: the folder of a package that the steps before it have built
  found:    ${found}
  to fix:   run the package's own script: npm run build`);
  process.exit(2);
}
