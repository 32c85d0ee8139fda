// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import {
  type ByAction,
  type CallAny,
  type Client,
  type ClientOptions,
  createClientWithHttp,
  type HttpClient,
  type PathsOf,
} from "@cloudseal/core";
import type { Credentials } from "@cloudseal/tencent";
import type * as operations from "./operations/index.gen.js";
import { routes } from "./routes.gen.js";
import { type TcssRegion, tcssService } from "./service.gen.js";

/** Options of {@link createTcssClient}. */
export type TcssClientOptions = ClientOptions<Credentials, TcssRegion>;

/** A client of Tencent Container Security Service: a method for each of its operations, waiters and pagers. */
export interface TcssClient extends Client<typeof operations> {
  /** Calls an operation that need not have a spec: signed as all others, its result untyped. */
  readonly call: CallAny<ByAction>;
  /** The openapi-fetch client below the methods: the same pipeline, bodies as on the wire. */
  readonly http: HttpClient<TcssPaths>;
}

/** The operations by path and method, as `http` has them. */
export interface TcssPaths extends PathsOf<typeof operations> {}

/**
 * Makes a client of Tencent Container Security Service. Credentials come from the vendor's default chain unless
 * they are given.
 */
export function createTcssClient(options: TcssClientOptions = {}): TcssClient {
  return createClientWithHttp<Credentials, typeof operations, TcssPaths>(tcssService, routes(), options);
}
