import * as sas from "@cloudseal/alibaba-sas";
import { type Client, type ClientOptions, createClient, type Route } from "@cloudseal/core";
import * as dbss from "@cloudseal/huawei-dbss";
import * as tcss from "@cloudseal/tencent-tcss";
import { vendors } from "../vendors/index.js";
import type { Vendor } from "../vendors/vendor.js";

type Method = (input: object, call: object) => Promise<unknown>;
type Http = Record<string, (path: string, init: object) => Promise<{ response: Response }>>;

/** One vendor's service: its generated operations, and some more so that every place on the wire is used. */
export interface Service {
  readonly vendor: Vendor;
  readonly name: string;
  readonly region: string;
  /** What every success has as its body. */
  readonly success: string;
  /** Where parameters that are left over go in a query, as the vendor writes them. */
  readonly query: "nested from 1" | "nested from 0" | "flat";
  readonly operations: readonly Operation[];
  connect(options: object): Connected;
}

export interface Operation extends Route {
  /** The method of a generated client that calls it; the others are called on a client of these routes. */
  readonly generated: string | undefined;
}

/** Both kinds of client on the same options. */
export interface Connected {
  readonly generated: Record<string, Method> & { readonly http: Http };
  readonly other: Record<string, Method>;
}

const isRoute = (value: unknown): value is Route =>
  typeof value === "object" && value !== null && "rest" in value && "path" in value;

const generatedOf = (module: object): Operation[] =>
  Object.entries(module).flatMap(([name, value]) => (isRoute(value) ? [{ ...value, generated: name }] : []));

const route = (name: string, more: Partial<Route> & Pick<Route, "method" | "rest">): Operation => ({
  name,
  path: "/",
  idempotent: false,
  ...more,
  generated: undefined,
});

const byName = (operations: readonly Operation[]): Record<string, Route> =>
  Object.fromEntries(operations.map((operation) => [operation.name, operation]));

const vendorOf = (name: string) => vendors.find((vendor) => vendor.name === name) as Vendor;

const acs = (action: string) => ({ "x-acs-action": action, "x-acs-version": "2018-12-03" });
const tc = (action: string) => ({ "x-tc-action": action, "x-tc-version": "2020-11-01" });

const moreOfSas = [
  route("GetThings", { method: "GET", headers: acs("GetThings"), rest: "query" }),
  route("PutThing", {
    method: "PUT",
    path: "/things/{ThingId}",
    headers: acs("PutThing"),
    query: ["Page", "Filter"],
    header: ["x-acs-Mode"],
    rest: "body",
  }),
];
const moreOfTcss = [
  route("GetThings", { method: "GET", headers: tc("GetThings"), rest: "query" }),
  route("PostThing", {
    method: "POST",
    headers: tc("PostThing"),
    query: ["Page"],
    header: ["X-TC-Language"],
    rest: "body",
  }),
];
const moreOfDbss = [
  route("GetThing", {
    method: "GET",
    path: "/v1/{project_id}/things/{thing_id}",
    header: ["X-Language"],
    rest: "query",
  }),
  route("PutThing", {
    method: "PUT",
    path: "/v1/{project_id}/{kind}/{thing_id}/",
    query: ["page", "filter"],
    rest: "body",
  }),
  route("DeleteThing", { method: "DELETE", path: "/v1/{project_id}/things/{thing_id}", rest: "query" }),
];

const connected = (generated: object, other: Client<Record<string, Route>>): Connected =>
  ({ generated, other }) as unknown as Connected;

export const services: readonly Service[] = [
  {
    vendor: vendorOf("alibaba"),
    name: "sas",
    region: "cn-shanghai",
    success: '{"RequestId":"R"}',
    query: "nested from 1",
    operations: [...generatedOf(sas), ...moreOfSas],
    connect: (options) =>
      connected(
        sas.createSasClient(options),
        createClient(sas.sasService, byName(moreOfSas), options as ClientOptions<sas.Credentials>),
      ),
  },
  {
    vendor: vendorOf("tencent"),
    name: "tcss",
    region: "ap-singapore",
    success: '{"Response":{"RequestId":"R"}}',
    query: "nested from 0",
    operations: [...generatedOf(tcss), ...moreOfTcss],
    connect: (options) =>
      connected(
        tcss.createTcssClient(options),
        createClient(tcss.tcssService, byName(moreOfTcss), options as ClientOptions<tcss.Credentials>),
      ),
  },
  {
    vendor: vendorOf("huawei"),
    name: "dbss",
    region: "ap-southeast-1",
    success: "{}",
    query: "flat",
    operations: [...generatedOf(dbss), ...moreOfDbss],
    connect: (options) =>
      connected(
        dbss.createDbssClient(options),
        createClient(dbss.dbssService, byName(moreOfDbss), options as ClientOptions<dbss.Credentials>),
      ),
  },
];
