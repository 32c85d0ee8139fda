/**
 * The TypeScript that generated code is made and parsed with: openapi-typescript needs version 5, the last whose API is
 * written in JavaScript. All else in this repository is checked and built by the one in its root.
 */
export { default as ts } from "typescript";
