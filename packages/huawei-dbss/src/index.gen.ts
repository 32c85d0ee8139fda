// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

export { CloudError, createClient, type Paged, type PageOptions } from "@cloudseal/core";
export { type Credentials, fromEnv } from "@cloudseal/huawei";
export * from "./client.gen.js";
export * from "./errors.gen.js";
export type { operations, paths } from "./paths.gen.js";
export * from "./routes.gen.js";
export * from "./service.gen.js";
export type * from "./types.gen.js";
