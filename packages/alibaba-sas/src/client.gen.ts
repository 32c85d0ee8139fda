// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { Credentials } from "@cloudseal/alibaba";
import {
  type ByAction,
  type CallAny,
  type Client,
  type ClientOptions,
  createClientWithHttp,
  type HttpClient,
  type PathsOf,
} from "@cloudseal/core";
import type * as operations from "./operations/index.gen.js";
import { routes } from "./routes.gen.js";
import { type SasRegion, sasService } from "./service.gen.js";

/** Options of {@link createSasClient}. */
export type SasClientOptions = ClientOptions<Credentials, SasRegion>;

/** A client of Alibaba Cloud Security Center: a method for each of its operations, waiters and pagers. */
export interface SasClient extends Client<typeof operations> {
  /** Calls an operation that need not have a spec: signed as all others, its result untyped. */
  readonly call: CallAny<ByAction>;
  /** The openapi-fetch client below the methods: the same pipeline, bodies as on the wire. */
  readonly http: HttpClient<SasPaths>;
}

/** The operations by path and method, as `http` has them. */
export interface SasPaths extends PathsOf<typeof operations> {}

/**
 * Makes a client of Alibaba Cloud Security Center. Credentials come from the vendor's default chain unless they
 * are given.
 */
export function createSasClient(options: SasClientOptions = {}): SasClient {
  return createClientWithHttp<Credentials, typeof operations, SasPaths>(sasService, routes(), options);
}
