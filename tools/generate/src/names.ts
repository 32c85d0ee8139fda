/** `GenerateOnceTask` to `generateOnceTask`; a leading run of capitals is one word (`URLCheck` to `urlCheck`). */
export const camelCase = (name: string): string =>
  name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/, (start) => start.toLowerCase());

/** `sas` to `Sas`. */
export const pascalCase = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());

/** Names of operations and of schemas that become types. */
export const typeName = /^[A-Z][A-Za-z0-9]*$/;

/** Names of parameters and members. */
export const memberName = /^[A-Za-z_][A-Za-z0-9_.-]*$/;

/** Names that mean something else to TypeScript or JavaScript. */
export const reserved = new Set([
  "__proto__",
  "constructor",
  "prototype",
  "Array",
  "Boolean",
  "CallOptions",
  "ClientOptions",
  "CloudError",
  "Credentials",
  "Date",
  "Error",
  "Function",
  "HttpClient",
  "Map",
  "Number",
  "Object",
  "Pick",
  "Promise",
  "Record",
  "Set",
  "String",
  "Symbol",
  "TypedRoute",
]);
