import ts from "typescript";
import { allowedKinds } from "./allowed-kinds.js";

/** What may be called. */
const calls = new Set(["createClientWithHttp", "isCloudError"]);

/** Where code may come from. */
const module = (vendor: string): RegExp =>
  new RegExp(`^(?:@cloudseal/(?:core|${vendor}(?:/credentials)?)|\\./[a-z]+\\.gen\\.js|\\.\\./src/types\\.gen\\.js)$`);

/**
 * Checks that a generated file is made of nothing but what the emitters make.
 *
 * @param names all that may stand where a name means something
 * @param texts all that may stand in a type as a literal or as the name of a member
 * @throws Error at the first thing that is something else
 */
export function checkSource(
  source: ts.SourceFile,
  vendor: string,
  names: ReadonlySet<string>,
  texts: ReadonlySet<string>,
): void {
  const modules = module(vendor);
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
      if (moduleSpecifier && !(ts.isStringLiteral(moduleSpecifier) && modules.test(moduleSpecifier.text)))
        throw wrong(node);
      if (ts.isImportDeclaration(node) && !node.importClause) throw wrong(node);
      ts.forEachChild(node, (child) => {
        if (child !== moduleSpecifier) visit(child, false);
      });
      return;
    }
    if (ts.isCallExpression(node) && !(ts.isIdentifier(node.expression) && calls.has(node.expression.text)))
      throw wrong(node);
    if (ts.isFunctionDeclaration(node) && node.parent !== source) throw wrong(node);
    if (ts.isTypeQueryNode(node) && node.getText(source) !== "typeof routes") throw wrong(node);
    if (inType && ts.isStringLiteral(node) && !texts.has(node.text)) throw wrong(node);
    const name = ts.isPropertySignature(node) || ts.isPropertyAssignment(node) ? node.name : undefined;
    if (
      name &&
      ts.isPropertySignature(node) &&
      "text" in name &&
      !texts.has(String(name.text)) &&
      !names.has(String(name.text))
    )
      throw wrong(node);
    const below = inType || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node);
    ts.forEachChild(node, (child) => {
      if (child !== name || ts.isComputedPropertyName(child)) visit(child, below);
    });
  };
  visit(source, false);
}
