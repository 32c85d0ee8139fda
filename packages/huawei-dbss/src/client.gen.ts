// Generated from specs/huawei/dbss-v1 by `npm run generate`. Do not edit.

import {
  type ByPath,
  type CallAny,
  type Client,
  type ClientOptions,
  createClientWithHttp,
  type HttpClient,
  type PathsOf,
} from "@cloudseal/core";
import type { Credentials } from "@cloudseal/huawei";
import type * as operations from "./operations/index.gen.js";
import { routes } from "./routes.gen.js";
import { type DbssRegion, dbssService } from "./service.gen.js";

/** Options of {@link createDbssClient}. */
export interface DbssClientOptions extends ClientOptions<Credentials, DbssRegion> {
  /** `project_id` of calls that give none. Default: that of the credentials. */
  projectId?: string | undefined;
}

/** A client of Huawei Cloud Database Security Service: a method for each of its operations, waiters and pagers. */
export interface DbssClient extends Client<typeof operations> {
  /** Calls an operation that need not have a spec: signed as all others, its result untyped. */
  readonly call: CallAny<ByPath>;
  /** The openapi-fetch client below the methods: the same pipeline, bodies as on the wire. */
  readonly http: HttpClient<DbssPaths>;
}

/** The operations by path and method, as `http` has them. */
export interface DbssPaths extends PathsOf<typeof operations> {}

/**
 * Makes a client of Huawei Cloud Database Security Service. Credentials come from the vendor's default chain
 * unless they are given.
 */
export function createDbssClient(options: DbssClientOptions = {}): DbssClient {
  return createClientWithHttp<Credentials, typeof operations, DbssPaths>(dbssService, routes(), options);
}
