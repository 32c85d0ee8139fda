import { isDeepStrictEqual } from "node:util";
import { mediaType } from "@cloudseal/openapi";
import { pascalCase, serviceTypes, typeName } from "./check/names.js";
import { exampleConstants } from "./emit/examples.js";
import type { ServiceModel } from "./model/model.js";
import type { Json } from "./read/spec-file.js";
import { ts } from "./typescript.js";

/**
 * Parses a package before it is written: all of it is TypeScript or JSON, made of nothing but what the emitters make.
 *
 * @param types names of the types that it declares
 * @throws Error at the first thing that is something else
 */
export function verifyPackage(files: ReadonlyMap<string, string>, model: ServiceModel, types: readonly string[]): void {
  try {
    if (!isDeepStrictEqual(JSON.parse(files.get("openapi.json") ?? ""), model.document))
      throw new Error("openapi.json");
    const { name } = JSON.parse(files.get("package.json") ?? "");
    if (name !== model.npmName) throw new Error("package.json");
    const other = types.find((type) => !typeName.test(type));
    if (other !== undefined) throw new Error(`the type ${other}`);
    const examples = model.operations.flatMap((operation) => exampleConstants(operation, model));
    const names = new Set([...allowedNames(model), ...types, ...examples.map(({ name }) => name)]);
    const strings = stringsOf(model.document);
    for (const place of ["query", "header", "path", "cookie", "http", "content", "default"]) strings.add(place);
    for (const name of strings) if (name.includes("/")) strings.add(mediaType(name));
    for (const part of ["parameters", "requestBody", "body", "responses", "application/json", "WithRequired"])
      strings.add(part);
    for (const [path, text] of files) if (path.endsWith(".ts")) verifySource(parse(path, text), model, names, strings);
  } catch (error) {
    throw new Error(
      `the generated package is not what the emitters make (${(error as Error).message}). This is a defect of the generator`,
    );
  }
}

/** What may be called. */
const calls = new Set(["createClientWithHttp", "isCloudError", "routes"]);

/** Where code may come from: core, the protocol, the package itself and its files. */
const isModule = (name: string, { protocol, npmName }: Own): boolean =>
  [npmName, "@cloudseal/core", protocol, `${protocol}/credentials`].includes(name) ||
  /^\.{1,2}\/(?:operations\/)?\w+\.gen\.js$/.test(name);

type Own = Pick<ServiceModel, "protocol" | "npmName">;

/**
 * Checks that a generated file is made of nothing but what the emitters make.
 *
 * @param names all that may stand where a name means something
 * @param strings all that may stand in a type as a literal or as the name of a member
 * @throws Error at the first thing that is something else
 */
export function verifySource(
  source: ts.SourceFile,
  own: Own,
  names: ReadonlySet<string>,
  strings: ReadonlySet<string>,
): void {
  const wrong = (node: ts.Node): Error =>
    new Error(
      `${ts.SyntaxKind[node.kind]} at ${source.fileName}:${source.getLineAndCharacterOfPosition(node.pos).line + 1}`,
    );

  const visit = (node: ts.Node, inType: boolean): void => {
    if (!allowedKinds.has(node.kind)) throw wrong(node);
    if (ts.isIdentifier(node)) {
      if (!names.has(node.text)) throw wrong(node);
      return;
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const { moduleSpecifier } = node;
      if (!isFromHere(node)) throw wrong(node);
      ts.forEachChild(node, (child) => {
        if (child !== moduleSpecifier) visit(child, false);
      });
      return;
    }
    if (!isPlain(node) || (inType && ts.isStringLiteral(node) && !strings.has(node.text))) throw wrong(node);
    const name = ts.isPropertySignature(node) || ts.isPropertyAssignment(node) ? node.name : undefined;
    if (name && ts.isPropertySignature(node) && "text" in name && !isKnown(String(name.text))) throw wrong(node);
    const below = inType || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node);
    ts.forEachChild(node, (child) => {
      if (child !== name || ts.isComputedPropertyName(child)) visit(child, below);
    });
  };
  const isKnown = (name: string): boolean => strings.has(name) || names.has(name);
  const isFromHere = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
    const { moduleSpecifier } = node;
    const isImportOfNothing = ts.isImportDeclaration(node) && !node.importClause;
    return (
      !isImportOfNothing &&
      (!moduleSpecifier || (ts.isStringLiteral(moduleSpecifier) && isModule(moduleSpecifier.text, own)))
    );
  };
  /** Whether a call, a function or a query is one of the few that emitters make. */
  const isPlain = (node: ts.Node): boolean => {
    if (ts.isCallExpression(node)) return ts.isIdentifier(node.expression) && calls.has(node.expression.text);
    if (ts.isFunctionDeclaration(node)) return source.statements.includes(node);
    return !ts.isTypeQueryNode(node) || node.getText(source) === "typeof operations";
  };
  visit(source, false);
}

const K = ts.SyntaxKind;

/** All that generated code is made of: declarations, types and literals, and the few calls of {@link verifySource}. */
const allowedKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[K.SourceFile, K.EndOfFileToken, K.Identifier, K.ExportKeyword, K.ReadonlyKeyword, K.QuestionToken, K.MinusToken],
  ...[K.ImportDeclaration, K.ImportClause, K.NamedImports, K.ImportSpecifier, K.NamespaceImport],
  ...[K.ExportDeclaration, K.NamedExports, K.ExportSpecifier],
  ...[K.InterfaceDeclaration, K.TypeAliasDeclaration, K.HeritageClause, K.ExpressionWithTypeArguments],
  ...[K.VariableStatement, K.VariableDeclarationList, K.VariableDeclaration],
  ...[K.FunctionDeclaration, K.Block, K.ReturnStatement, K.ArrowFunction, K.EqualsGreaterThanToken, K.Parameter],
  ...[K.CallExpression, K.ShorthandPropertyAssignment, K.SatisfiesExpression, K.TypePredicate, K.TypeQuery],
  ...[K.StringLiteral, K.NumericLiteral, K.BigIntLiteral, K.TrueKeyword, K.FalseKeyword, K.NullKeyword],
  ...[K.PrefixUnaryExpression, K.ArrayLiteralExpression, K.ObjectLiteralExpression, K.PropertyAssignment],
  ...[K.ComputedPropertyName, K.PropertySignature, K.MethodSignature, K.IndexSignature, K.LiteralType, K.TypeLiteral],
  ...[K.TypeReference, K.UnionType, K.IntersectionType, K.ParenthesizedType, K.ArrayType, K.TupleType, K.RestType],
  ...[K.OptionalType, K.IndexedAccessType, K.MappedType, K.TypeParameter, K.TypeOperator, K.KeyOfKeyword],
  ...[K.StringKeyword, K.NumberKeyword, K.BigIntKeyword, K.BooleanKeyword, K.UnknownKeyword, K.NeverKeyword],
  ...[K.UndefinedKeyword, K.VoidKeyword],
]);

/** Names of core's, of the vendor's package, of TypeScript's own, and of what generated functions are given. */
const fixed =
  "ByAction ByPath CallAny Client ClientOptions CloudError Credentials ErrorGuard HttpClient PageOptions Paged Pager PathsOf Service TypedRoute " +
  "WaitError WaitOptions Waiter createClient createClientWithHttp fromEnv isCloudError paginate protocol wait " +
  "TokenPager paginateByToken Binary BinaryInput encodeForm encodeMultipart encodeRaw readBinary writeStyles " +
  "Extract NonNullable Omit Pick Record WithRequired T K P undefined " +
  "call code error http key operations options routes";

/** All names that the code of a service's package may have where a name means something. */
function allowedNames({ name, operations }: ServiceModel): ReadonlySet<string> {
  const prefix = pascalCase(name);
  return new Set([
    ...fixed.split(" "),
    ...serviceTypes.map((suffix) => prefix + suffix),
    ...[`create${prefix}Client`, `${name}Service`],
    ...operations.flatMap(({ name, methodName, waiters, pages, tokenPages }) => [
      ...[`${name}ErrorCode`, `is${name}Error`, methodName],
      ...waiters.map((waiter) => waiter.methodName),
      ...(pages ? [pages.methodName] : []),
      ...(tokenPages ? [tokenPages.methodName] : []),
    ]),
  ]);
}

/** @throws Error if a file does not parse */
function parse(path: string, text: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const source = ts.createSourceFile(path, text, options);
  // A program would tell the same, after building all that a compiler needs.
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly ts.DiagnosticWithLocation[] };
  const [problem] = parseDiagnostics;
  if (problem) throw new Error(`${path} does not parse: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`);
  return source;
}

/** All strings and names of members of some data. */
function stringsOf(value: Json, into = new Set<string>()): Set<string> {
  if (typeof value === "string") into.add(value);
  if (typeof value !== "object" || value === null) return into;
  for (const [name, member] of Object.entries<Json>(value)) {
    into.add(name);
    stringsOf(member, into);
  }
  return into;
}
