// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

export { CloudError, createClient, type Paged, type PageOptions, WaitError, type WaitOptions } from "@cloudseal/core";
export { type Credentials, fromEnv } from "@cloudseal/tencent";
export * from "./client.gen.js";
export type * from "./operations/index.gen.js";
export type * from "./schemas.gen.js";
export * from "./service.gen.js";
