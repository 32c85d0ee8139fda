import { isDeepStrictEqual } from "node:util";
import type { OperationModel, ServiceModel } from "../../../packages/generate/src/model/model.js";
import type { Json } from "../../../packages/generate/src/read/spec-file.js";
import { ts } from "../../../packages/generate/src/typescript.js";
import { type Context, checkDeclared, type Declaration, literalOf } from "./type.js";

/**
 * Holds what the files of a package declare against the model: every type against its schema, the paths, the error codes
 * with their guards, and the types of the routes, of which the client is made.
 *
 * @throws Error at the first that says something else
 */
export function checkDeclarations(sources: ReadonlyMap<string, ts.SourceFile>, model: ServiceModel): void {
  const of = (file: string) => declarations(sources.get(`src/${file}.gen.ts`));
  const files = model.operations.map(({ name }) => of(`operations/${name}`));
  const all = [...files, of("schemas")].flatMap((file) => [...file]);
  const found = new Map(all);
  if (found.size !== all.length) throw new Error("a name that two files declare");
  checkTypes(found, model);
  for (const [index, operation] of model.operations.entries()) {
    const file = files[index] as ReadonlyMap<string, Declaration>;
    checkHttp(file, operation);
    checkErrors(file, operation);
    checkRoutes(file, operation);
  }
  checkClient(sources, model);
}

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
  const others = new Set(["WithRequired"]);
  for (const { name, input, output } of operations) {
    meant.set(`${name}Input`, input);
    if (output !== undefined) meant.set(`${name}Output`, output);
    for (const type of [`${name}Input`, ...(output === undefined ? [] : [`${name}Output`])])
      if (!found.has(type)) throw new Error(`${type}, which is missing`);
    for (const other of [`${name}ErrorCode`, `${name}Http`]) others.add(other);
  }
  // A shared schema that callers write otherwise than they read it has a type for each.
  const schemaOf = (name: string) => meant.get(name) ?? meant.get(name.replace(/Input$/, ""));
  const types = [...found].filter(([name, node]) => !others.has(name) && !ts.isVariableDeclaration(node));
  const nested = new Map(types.filter(([name]) => schemaOf(name) === undefined));
  const context: Context = { tags: discriminators(document), nested, seen: new Set() };
  for (const [name, declaration] of types)
    if (!nested.has(name)) checkDeclared(declaration, schemaOf(name), context, name);
  for (const name of nested.keys()) if (!context.seen.has(name)) throw new Error(`${name}, which nobody meant`);
}

/** Names of members whose types discriminators narrow. */
function discriminators(value: Json, into = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return into;
  if (typeof value.discriminator?.propertyName === "string") into.add(value.discriminator.propertyName);
  for (const member of Object.values(value)) discriminators(member, into);
  return into;
}

/** What `client.http` knows of an operation stands at its path and method. */
function checkHttp(found: ReadonlyMap<string, Declaration>, { name, path, method }: OperationModel): void {
  const read = membersOf(found.get(`${name}Http`)).flatMap((item) =>
    membersOf(item.type).map((one) => `${nameOf(one)} ${nameOf(item)}`),
  );
  if (!isDeepStrictEqual(read, [`${method.toLowerCase()} ${path}`])) throw new Error(`the path of ${name}`);
}

const nameOf = (member: ts.PropertySignature): string => (member.name as ts.Identifier | ts.StringLiteral).text;

const membersOf = (node: ts.Node | undefined): ts.PropertySignature[] =>
  node && (ts.isInterfaceDeclaration(node) || ts.isTypeLiteralNode(node))
    ? node.members.filter(ts.isPropertySignature)
    : [];

function checkErrors(found: ReadonlyMap<string, Declaration>, { name, operation }: OperationModel): void {
  // One that comes with several statuses is one to callers.
  const codes = [...new Set<string>((operation["x-cloudseal"].errorCodes ?? []).map(({ code }: Json) => code))];
  const type = found.get(`${name}ErrorCode`);
  const guard = found.get(`is${name}Error`);
  if ((type === undefined) !== (codes.length === 0) || (guard === undefined) !== (codes.length === 0))
    throw new Error(`the names of errors of ${name}`);
  if (!type || !guard) return;
  const context: Context = { tags: new Set(), nested: new Map(), seen: new Set() };
  checkDeclared(type, { enum: codes }, context, `${name}ErrorCode`);
  const isGuard = typeTextOf(guard) === `ErrorGuard<${name}ErrorCode>`;
  if (!isGuard || !isDeepStrictEqual(requestedBy(guard), [name, codes])) throw new Error(`is${name}Error`);
}

/** The operation and the codes that a guard asks for. */
function requestedBy(declaration: Declaration): Json {
  const guard = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  if (!guard || !ts.isArrowFunction(guard) || !ts.isCallExpression(guard.body)) return undefined;
  return guard.body.arguments.slice(1).map(literalOf);
}

/** The types of the constants of which the client's methods are made. */
function checkRoutes(found: ReadonlyMap<string, Declaration>, operation: OperationModel): void {
  const { name, methodName, output, waiters, pages } = operation;
  const types = `${name}Input, ${output === undefined ? "void" : `${name}Output`}`;
  const meant = new Map([
    [methodName, `TypedRoute<${types}, ${name}Http>`],
    ...waiters.map((waiter) => [waiter.methodName, `Waiter<${types}>`] as const),
  ]);
  for (const [constant, type] of meant)
    if (typeTextOf(found.get(constant)) !== type) throw new Error(`the type of ${constant}`);
  if (pages && !typeTextOf(found.get(pages.methodName)).startsWith(`Pager<${types}, `))
    throw new Error(`the type of ${pages.methodName}`);
}

/** The type of a constant on one line. */
const typeTextOf = (declaration: Declaration | undefined): string =>
  (declaration && ts.isVariableDeclaration(declaration) ? (declaration.type?.getText() ?? "") : "")
    .replace(/\s+/g, " ")
    .replace(/< | >/g, (edge) => edge.trim());

/** The client is made of all operations, each of them once. */
function checkClient(sources: ReadonlyMap<string, ts.SourceFile>, { typeName, operations }: ServiceModel): void {
  const exported = (sources.get("src/operations/index.gen.ts")?.statements ?? []).map((statement) =>
    statement.getText(),
  );
  const meant = operations.map(({ name }) => `export * from "./${name}.gen.js";`);
  if (!isDeepStrictEqual(exported, meant)) throw new Error("the operations");
  const client = declarations(sources.get("src/client.gen.ts")).get(`${typeName}Client`);
  const bases =
    client && ts.isInterfaceDeclaration(client) ? client.heritageClauses?.map((base) => base.getText()) : [];
  if (!isDeepStrictEqual(bases, ["extends Client<typeof operations>"])) throw new Error("the methods");
}
