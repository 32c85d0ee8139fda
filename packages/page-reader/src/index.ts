export { draftSpec, type Known, type Service } from "./draft/draft-spec.js";
export type { Draft } from "./draft/todo.js";
export type * from "./page.js";
export { PageError } from "./page.js";
export { readPage, readTypes } from "./read-page.js";
