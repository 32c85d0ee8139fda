// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

export { type Credentials, fromEnv } from "@cloudseal/alibaba";
export { CloudError, createClient, type Paged, type PageOptions, WaitError, type WaitOptions } from "@cloudseal/core";
export * from "./client.gen.js";
export type * from "./operations/index.gen.js";
export type * from "./schemas.gen.js";
export * from "./service.gen.js";
