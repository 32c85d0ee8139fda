import { isDeepStrictEqual } from "node:util";
import ts from "typescript";
import { exampleConstants } from "../emit/emit-examples.js";
import { routeMembers } from "../emit/route-members.js";
import { regionsOf, type ServiceModel } from "../operation-model.js";
import type { Json } from "../spec-file.js";
import { allowedNames } from "./allowed-names.js";
import { checkDeclarations } from "./check-declarations.js";
import { checkReadme } from "./check-readme.js";
import { checkSource } from "./check-source.js";
import { literalOf } from "./literal-of.js";
import { parseSources } from "./parse-sources.js";
import { textsOf } from "./texts-of.js";

/**
 * Reads a package as its users' tools will, before it is written, and compares it with what was meant.
 *
 * @throws Error at the first thing that does not parse, that no emitter makes, or that says something else
 */
export function checkPackage(files: ReadonlyMap<string, string>, model: ServiceModel): void {
  try {
    if (!isDeepStrictEqual(JSON.parse(files.get("openapi.json") ?? ""), model.document))
      throw new Error("openapi.json");
    const { name } = JSON.parse(files.get("package.json") ?? "");
    if (name !== `@cloudseal/${model.packageName}`) throw new Error("package.json");
    checkReadme(files.get("README.md") ?? "", model);
    const sources = parseSources(files);
    const examples = exampleConstants(model);
    const names = new Set([...allowedNames(model), ...examples.map((example) => example.name)]);
    const texts = textsOf(model.document);
    for (const place of ["query", "header", "path", "cookie", "http", "paths", "operations", "content", "default"])
      texts.add(place);
    for (const part of ["parameters", "requestBody", "responses", "application/json", "WithRequired"]) texts.add(part);
    for (const source of sources.values()) checkSource(source, model.vendor, names, texts);
    checkDeclarations(sources, model);
    compare(sources, "src/routes.gen.ts", routes(model));
    compare(sources, "src/service.gen.ts", { [`${model.name}Service`]: serviceOf(model) });
    compare(sources, "test/examples.gen.ts", Object.fromEntries(examples.map(({ name, value }) => [name, value])));
  } catch (error) {
    throw new Error(
      `what was generated is not what was meant (${(error as Error).message}). This is a defect of the generator`,
    );
  }
}

const routes = ({ operations }: ServiceModel): Json =>
  Object.fromEntries(
    operations.flatMap((operation): [string, Json][] => [
      [operation.methodName, routeMembers(operation)],
      ...operation.waiters.map(({ name, methodName, path, success, failure, retry }): [string, Json] => [
        methodName,
        { name, path, success, failure, retry },
      ]),
      ...(operation.pages ? [[operation.pages.methodName, { items: operation.pages.items }] as [string, Json]] : []),
    ]),
  );

const serviceOf = ({ document, name, result }: ServiceModel): Json => ({
  name,
  servers: document.servers.map((server: Json) => ({ url: server.url, regions: regionsOf(server) })),
  result,
});

/** The constants of a file are those that were meant, each with the members that were meant. */
function compare(sources: ReadonlyMap<string, ts.SourceFile>, path: string, meant: Record<string, Json>): void {
  const found = new Map<string, Json>();
  for (const statement of sources.get(path)?.statements ?? [])
    if (ts.isVariableStatement(statement))
      for (const { name, initializer } of statement.declarationList.declarations)
        if (ts.isIdentifier(name) && initializer) found.set(name.text, literalOf(initializer));
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
