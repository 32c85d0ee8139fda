export type * from "./page.js";
export { PageError } from "./page-error.js";
export { readPage } from "./read-page.js";
