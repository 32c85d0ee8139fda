export { type CheckedPage, checkPages } from "./compare/check-pages.js";
export type { Difference, FactName } from "./compare/difference.js";
export type { Erratum, Settled } from "./compare/ledger.js";
export { checkExamples, type ExampleCheck } from "./examples/check-examples.js";
export { type ClientPackage, type LoadClient, loadClient } from "./examples/client.js";
export { loadAllSpecs, loadSpecs, type Spec } from "./specs/load-specs.js";
