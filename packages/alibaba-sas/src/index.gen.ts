// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

export { CloudError, createClient, type Paged, type PageOptions, WaitError, type WaitOptions } from "@cloudseal/core";
export { type Credentials, fromEnv } from "@cloudseal/alibaba";
export * from "./client.gen.js";
export * from "./errors.gen.js";
export type { operations, paths } from "./paths.gen.js";
export * from "./routes.gen.js";
export * from "./service.gen.js";
export type * from "./types.gen.js";
