// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

export { CloudError, createClient, type Paged, type PageOptions } from "@cloudseal/core";
export { type Credentials, fromEnv } from "@cloudseal/huawei";
export * from "./client.gen.js";
export type * from "./operations/index.gen.js";
export type * from "./schemas.gen.js";
export * from "./service.gen.js";
