import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf } from "../cache.js";
import { ts } from "../typescript.js";

/** What a new vendor needs beside its specs. */
export interface VendorNeeds {
  /** What its protocol package exports; in our repository, what those of all vendors do. */
  exports: string[];
  /** Members of its `protocol`, with what each is. */
  protocol: { name: string; optional: boolean; about: string }[];
  files: { path: string; about: string }[];
}

/**
 * Reads what a vendor needs from the code that uses it: the interface `Protocol` of core, and in our repository the vendors
 * that are there.
 *
 * @param root the project's folder
 */
export function vendorNeeds(vendor: string, root: string): VendorNeeds {
  const [specs, packages] = [join(root, "specs"), join(root, "packages")];
  const known = existsSync(join(packages, "simulator/src/vendors"))
    ? readdirSync(specs).filter((name) => existsSync(join(packages, name, "src/index.ts")))
    : [];
  return {
    exports:
      known.length > 0
        ? common(known.map((name) => exportsOf(join(packages, name, "src/index.ts")))).sort()
        : generated,
    protocol: membersOf(join(folderOf("@cloudseal/core"), "src/protocol.ts"), "Protocol"),
    files: known.length > 0 ? filesHere(vendor, packages, known) : filesElsewhere(vendor),
  };
}

/** What generated code imports. */
const generated = ["fromEnv", "protocol", "type Credentials"];

const filesElsewhere = (vendor: string): VendorNeeds["files"] => [
  {
    path: "package.json",
    about: `of a package of any name, with "cloudseal": { "vendor": "${vendor}" } and the exports ., ./credentials, ./package.json; it depends on @cloudseal/core, and your project on it`,
  },
  { path: "src/index.ts", about: "what is exported, see above; import its parts from @cloudseal/core/protocol" },
  { path: "src/credentials.ts", about: "fromEnv, and what else gives credentials" },
  { path: "src/simulator.ts", about: "the gateway's half, for tests: a NamedVendor of @cloudseal/simulator/vendor" },
];

function filesHere(vendor: string, packages: string, known: readonly string[]): VendorNeeds["files"] {
  const subpaths = known.map((name) =>
    Object.keys(JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")).exports),
  );
  return [
    {
      path: `packages/${vendor}/package.json`,
      about: `package @cloudseal/${vendor}, which depends on @cloudseal/core alone, with the exports ${common(subpaths).join(", ")}`,
    },
    {
      path: `packages/${vendor}/src/index.ts`,
      about: "what is exported, see above; src/credentials for its providers",
    },
    {
      path: `packages/simulator/src/vendors/${vendor}.ts`,
      about: "the server's half of the protocol, of the type that the others there have",
    },
    {
      path: `packages/page-reader/src/vendors/${vendor}`,
      about: "a folder: how the vendor's documentation pages are laid out; listed in index.ts beside it",
    },
  ].filter(({ path }) => !existsSync(join(packages, "..", path)));
}

const common = ([first = [], ...others]: readonly string[][]): string[] =>
  first.filter((name) => others.every((names) => names.includes(name)));

const parse = (path: string) => ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);

/** Names that a module exports by name; types among them. */
function exportsOf(path: string): string[] {
  return parse(path).statements.flatMap((statement) =>
    ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
      ? statement.exportClause.elements.map(({ name }) => name.text)
      : [],
  );
}

function membersOf(path: string, name: string): VendorNeeds["protocol"] {
  const declaration = parse(path).statements.find(
    (node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === name,
  );
  return (declaration?.members ?? ([] as ts.TypeElement[])).map((member) => ({
    name: member.name?.getText() ?? "",
    optional: member.questionToken !== undefined,
    about: aboutOf(member),
  }));
}

/** What is written above a member; its type if nothing is. */
function aboutOf(member: ts.TypeElement): string {
  const words = ts.getJSDocCommentsAndTags(member).map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "");
  const type = ts.isPropertySignature(member) ? (member.type?.getText() ?? "") : "";
  return (words.join(" ") || type).replace(/\{@link (\w+)\}/g, "$1").replace(/\s+/g, " ");
}
