import ts from "typescript";

const K = ts.SyntaxKind;

/** All that generated code is made of: declarations, types and literals, and the few calls of {@link checkSource}. */
export const allowedKinds: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[K.SourceFile, K.EndOfFileToken, K.Identifier, K.ExportKeyword, K.ReadonlyKeyword, K.QuestionToken, K.MinusToken],
  ...[K.ImportDeclaration, K.ImportClause, K.NamedImports, K.ImportSpecifier],
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
