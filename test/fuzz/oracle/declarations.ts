import { isDeepStrictEqual } from "node:util";
import type { OperationModel, ServiceModel } from "../../../packages/generate/src/model/model.js";
import type { Json } from "../../../packages/generate/src/read/spec-file.js";
import { ts } from "../../../packages/generate/src/typescript.js";
import { checkMembers, checkType, literalOf } from "./type.js";

/**
 * Holds what the files of a package declare against the model: every type against its schema, the paths, the error codes
 * with their guards, and the signatures of the methods.
 *
 * @throws Error at the first that says something else
 */
export function checkDeclarations(sources: ReadonlyMap<string, ts.SourceFile>, model: ServiceModel): void {
  const of = (file: string) => declarations(sources.get(`src/${file}.gen.ts`));
  checkTypes(of("types"), model);
  checkPaths(of("paths"), model);
  checkErrors(of("errors"), model);
  checkMethods(of("client").get(`${model.typeName}Client`), model);
}

type Declaration = ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.VariableDeclaration;

/** The types and constants of a file by their names. */
function declarations(source: ts.SourceFile | undefined): Map<string, Declaration> {
  const found = (source?.statements ?? ([] as ts.Statement[])).flatMap((statement): Declaration[] =>
    ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
      ? [statement]
      : ts.isVariableStatement(statement)
        ? [...statement.declarationList.declarations]
        : [],
  );
  return new Map(found.map((declaration) => [declaration.name.getText(), declaration]));
}

function checkTypes(found: ReadonlyMap<string, Declaration>, { document, operations }: ServiceModel): void {
  const meant = new Map<string, Json>(Object.entries(document.components.schemas ?? {}));
  for (const { name, input, output } of operations) {
    meant.set(`${name}Input`, input);
    if (output !== undefined) meant.set(`${name}Output`, output);
    for (const type of [`${name}Input`, ...(output === undefined ? [] : [`${name}Output`])])
      if (!found.has(type)) throw new Error(`${type}, which is missing`);
  }
  const tags = discriminators(document);
  for (const [name, declaration] of found) {
    // A shared schema that callers write otherwise than they read it has a type for each.
    const schema = meant.get(name) ?? meant.get(name.replace(/Input$/, ""));
    if (schema === undefined) throw new Error(`${name}, which nobody meant`);
    if (ts.isInterfaceDeclaration(declaration))
      checkMembers(declaration.members.filter(ts.isPropertySignature), schema, tags, name);
    else if (declaration.type) checkType(declaration.type, schema, tags, name);
  }
}

/** Names of members whose types discriminators narrow. */
function discriminators(value: Json, into = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return into;
  if (typeof value.discriminator?.propertyName === "string") into.add(value.discriminator.propertyName);
  for (const member of Object.values(value)) discriminators(member, into);
  return into;
}

/** In whatever order: openapi-typescript has one of its own for the methods of a path. */
function checkPaths(found: ReadonlyMap<string, Declaration>, { document, operations }: ServiceModel): void {
  const expected = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
    Object.entries<Json>(item).map(([method, { operationId }]) => `${method} ${path}: operations["${operationId}"]`),
  );
  const read = membersOf(found.get("paths")).flatMap((path) =>
    membersOf(path.type).map((method) => `${nameOf(method)} ${nameOf(path)}: ${method.type?.getText()}`),
  );
  if (!isDeepStrictEqual(read.sort(), expected.sort())) throw new Error("the paths");
  const names = membersOf(found.get("operations")).map(nameOf).sort();
  if (!isDeepStrictEqual(names, operations.map(({ name }) => name).sort())) throw new Error("the operations");
}

const nameOf = (member: ts.PropertySignature): string => (member.name as ts.Identifier | ts.StringLiteral).text;

const membersOf = (node: ts.Node | undefined): ts.PropertySignature[] =>
  node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
    ? node.members.filter(ts.isPropertySignature)
    : [];

function checkErrors(found: ReadonlyMap<string, Declaration>, { operations }: ServiceModel): void {
  const meant = new Map<string, Json>();
  for (const { name, operation } of operations) {
    const codes: string[] = (operation["x-cloudseal"].errorCodes ?? []).map(({ code }: Json) => code);
    if (codes.length === 0) continue;
    meant.set(`${name}ErrorCode`, { enum: codes });
    meant.set(`is${name}Error`, [name, codes]);
  }
  if (!isDeepStrictEqual([...found.keys()].sort(), [...meant.keys()].sort())) throw new Error("the names of errors");
  for (const [name, declaration] of found)
    if (ts.isTypeAliasDeclaration(declaration)) checkType(declaration.type, meant.get(name), new Set(), name);
    else if (!isDeepStrictEqual(guardOf(declaration), meant.get(name))) throw new Error(name);
}

/** The operation and the codes that a guard asks for. */
function guardOf(declaration: Declaration): Json {
  const guard = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (!guard || !ts.isArrowFunction(guard) || !ts.isCallExpression(guard.body)) return undefined;
  return guard.body.arguments.slice(1).map(literalOf);
}

function checkMethods(client: Declaration | undefined, { operations }: ServiceModel): void {
  const methods = client && ts.isInterfaceDeclaration(client) ? client.members.filter(ts.isMethodSignature) : [];
  const found = new Map(methods.map((method) => [method.name.getText(), method.getText()]));
  const meant = operations.flatMap(({ methodName, waiters, pages }) => [
    methodName,
    ...waiters.map((waiter) => waiter.methodName),
    ...(pages ? [pages.methodName] : []),
  ]);
  if (!isDeepStrictEqual([...found.keys()], meant)) throw new Error("the methods");
  for (const operation of operations)
    if (found.get(operation.methodName) !== signature(operation)) throw new Error(operation.methodName);
}

const signature = ({ name, methodName, input, output }: OperationModel): string =>
  `${methodName}(input${input.required.length === 0 ? "?" : ""}: ${name}Input, options?: CallOptions): ` +
  `Promise<${output === undefined ? "void" : `${name}Output`}>;`;
