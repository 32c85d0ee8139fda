export type * from "@cloudseal/page-reader";
export { PageError, readPage } from "@cloudseal/page-reader";
export { type CheckedPage, checkPages } from "./compare/check-pages.js";
export type { Difference, FactName } from "./compare/difference.js";
export type { Erratum, Settled } from "./compare/ledger.js";
export type { ExampleCheck } from "./examples/check-examples.js";
export { checkExamples } from "./examples/check-examples.js";
export { type ClientPackage, type LoadClient, loadClient } from "./examples/client.js";
export { loadSpecs, type Spec } from "./specs/load-specs.js";
