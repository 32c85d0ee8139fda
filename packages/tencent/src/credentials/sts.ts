import type { Protocol, Service, TypedRoute } from "@cloudseal/core";
import type { Credentials } from "@cloudseal/tencent";
import { sessionOf } from "./session-of.js";

/** Which of the vendor's sites an account is of: neither knows the keys of the other. */
export type Site = "international" | "mainland";

/** Where STS is called, and as which region. */
export interface StsOptions {
  /** Default `international`, as for the clients. */
  site?: Site | undefined;
  /** Address to call instead of the site's own: a host, or `https://host[:port]`. */
  endpoint?: string | undefined;
  /** Region that is named to STS. Sessions are valid in all of them. Default `ap-guangzhou`, as in the vendor's SDKs. */
  region?: string | undefined;
  /** Seconds that a session lasts. Default 7200, at most 43200. */
  durationSeconds?: number | undefined;
  /** Milliseconds that a session may take to come, all attempts together. Default 10000. */
  timeout?: number | undefined;
}

const hosts: Record<Site, string> = {
  international: "sts.intl.tencentcloudapi.com",
  mainland: "sts.tencentcloudapi.com",
};

/** The settings of a client of STS. */
export const stsClientOptions = ({ site = "international", endpoint, region, timeout }: StsOptions) => ({
  endpoint: endpoint ?? hosts[site],
  region: region ?? "ap-guangzhou",
  timeout: timeout ?? 10_000,
  maxResponseBytes: 2 ** 20,
});

/** STS, called by a protocol: signed or not. */
export const stsService = <C extends object>(protocol: Protocol<C>): Service<C> => ({
  protocol,
  name: "sts",
  servers: [],
  result: "Response",
});

/** An operation of STS that begins a session. Asked twice it begins two, which harms nobody. */
export const stsRoute = <Input>(name: string): TypedRoute<Input, StsAnswer> => ({
  name,
  method: "POST",
  path: "/",
  headers: { "x-tc-action": name, "x-tc-version": "2018-08-13" },
  rest: "body",
  idempotent: true,
});

interface StsAnswer {
  Credentials?: unknown;
  ExpiredTime?: unknown;
}

/** The session of a role in an answer of STS. @throws Error that names what is missing, never a value */
export const stsSession = ({ Credentials, ExpiredTime }: StsAnswer, roleArn: string | undefined): Credentials =>
  sessionOf(Credentials, ExpiredTime, "the answer of STS", `the session of role ${roleArn} from STS`);
