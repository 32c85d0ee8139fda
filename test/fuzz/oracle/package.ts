import { isDeepStrictEqual } from "node:util";
import { serviceOf } from "@cloudseal/openapi";
import { exampleConstants } from "../../../packages/generate/src/emit/examples.js";
import { routeMembers } from "../../../packages/generate/src/emit/operation.js";
import { target } from "../../../packages/generate/src/emit/text.js";
import { modelOf, type OperationModel, type ServiceModel } from "../../../packages/generate/src/model/model.js";
import type { Json } from "../../../packages/generate/src/read/spec-file.js";
import { ts } from "../../../packages/generate/src/typescript.js";
import { checkDeclarations } from "./declarations.js";
import { literalOf } from "./type.js";

/**
 * Reads a generated package as its users' tools will, and compares all of it with the service document in it: a second
 * derivation of what the emitters write.
 *
 * @throws Error at the first thing that says something else
 */
export function checkPackage(files: ReadonlyMap<string, string>): void {
  const { name, dependencies } = JSON.parse(files.get("package.json") ?? "");
  const [scope] = name.split("/");
  const [, protocol = ""] = Object.keys(dependencies);
  const model = modelOf(JSON.parse(files.get("openapi.json") ?? ""), { scope, protocol });
  checkReadme(files.get("README.md") ?? "", model);
  const sources = new Map(
    [...files]
      .filter(([path]) => path.endsWith(".ts"))
      .map(([path, text]) => [path, ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true)]),
  );
  checkDeclarations(sources, model);
  compare(sources, "src/service.gen.ts", { [`${model.name}Service`]: service(model) });
  for (const operation of model.operations) {
    compare(sources, `src/operations/${operation.name}.gen.ts`, routes(operation));
    const examples = exampleConstants(operation, model).map(({ name, value }) => [name, value]);
    compare(sources, `test/examples/${operation.name}.gen.ts`, Object.fromEntries(examples));
  }
}

const routes = (operation: OperationModel): Json =>
  Object.fromEntries([
    [operation.methodName, routeMembers(operation)],
    ...operation.waiters.map(({ name, methodName, path, success, failure, retry }) => [
      methodName,
      { name, path, success, failure, retry },
    ]),
    ...(operation.pages ? [[operation.pages.methodName, { items: operation.pages.items }]] : []),
  ]);

const service = ({ document, name, result }: ServiceModel): Json => ({
  name,
  servers: serviceOf(document).servers,
  result,
});

/** The constants of a file, guards aside, are those that were meant, each with the members that were meant. */
function compare(sources: ReadonlyMap<string, ts.SourceFile>, path: string, meant: Record<string, Json>): void {
  const found = new Map<string, Json>();
  for (const statement of sources.get(path)?.statements ?? [])
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer && !ts.isArrowFunction(initializer))
          found.set(name.text, literalOf(initializer));
  if (found.size !== Object.keys(meant).length) throw new Error(`${found.size} constants in ${path}`);
  for (const [name, value] of Object.entries(meant)) {
    const read = found.get(name);
    const whole = path.startsWith("test/");
    const same = whole
      ? isDeepStrictEqual(read, value)
      : Object.entries(value).every(([key, member]) => isDeepStrictEqual(read?.[key], member));
    if (!same) throw new Error(`${name} in ${path}`);
  }
}

/**
 * Checks that a README has the headings, the fences, the links and the tables that the emitter makes, and no others.
 *
 * @throws Error at the first thing that is something else
 */
function checkReadme(text: string, { packageName, operations }: ServiceModel): void {
  const pages = operations.flatMap(
    ({
      operation: {
        "x-cloudseal": { page },
      },
    }) => (page ? [target(page.url)] : []),
  );
  const links = new Set([
    ...pages,
    "OPERATIONS.md",
    "https://www.npmjs.com/package/@cloudseal/core",
    "https://openapi-ts.dev/openapi-fetch/",
    "https://github.com/cloudseal/cloudseal",
    "https://github.com/cloudseal/cloudseal/blob/main/docs/using/errors.md",
  ]);
  const headings = new Set([`# @cloudseal/${packageName}`, "## Operations", "## Waiting", "## Pages"]);
  let fences = 0;
  let columns = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const wrong = (what: string): Error => new Error(`${what} at README.md:${index + 1}`);
    if (/^ {0,3}(?:```|~~~)/.test(line)) {
      if (!/^```(?:|sh|ts)$/.test(line)) throw wrong("a fence");
      fences++;
    }
    if (fences % 2 === 1 || line.startsWith("```")) continue;
    if (/^ {0,3}#/.test(line) && !headings.has(line)) throw wrong("a heading");
    if (/^ {0,3}(?:>|[-+*] |\d+[.)] |={2,}|-{3,}| {4})/.test(line)) throw wrong("a block");
    const bare = withoutCode(line);
    const found = [...bare.matchAll(/\]\(([^)]*)\)/g)].map(([, link = ""]) => link);
    if (found.some((link) => !links.has(link))) throw wrong("a link");
    const rest = bare.replace(/\]\([^)]*\)/g, "]");
    if (/[<>]|!\[|\]:|:\/\/|\bwww\./.test(rest)) throw wrong("HTML or a link");
    const cells = line.startsWith("|") ? line.replace(/\\./g, "").split("|").length : 0;
    if (columns > 0 && cells > 0 && cells !== columns) throw wrong("a cell");
    columns = cells;
  }
  if (fences !== 4) throw new Error(`${fences} fences in README.md`);
}

/** A line without its code and without what is escaped. */
function withoutCode(line: string): string {
  let rest = "";
  for (let at = 0; at < line.length; at++) {
    const [run = ""] = /^`+/.exec(line.slice(at)) ?? [];
    if (line[at] === "\\") at++;
    else if (run === "") rest += line[at];
    else {
      const end = line.indexOf(run, at + run.length);
      at = (end < 0 ? at : end) + run.length - 1;
    }
  }
  return rest;
}
