import type { Protocol, Service } from "@cloudseal/core";
import { environmentVariable } from "@cloudseal/core/credentials";

/** Where IAM is called. */
export interface IamOptions {
  /**
   * Address of IAM: a host, or `https://host[:port]`. Default: the variable `HUAWEICLOUD_SDK_IAM_ENDPOINT`, or
   * `https://iam.myhuaweicloud.com`, which is that of all regions but those of the European site.
   */
  iamEndpoint?: string | undefined;
  /** Milliseconds that IAM may take, all attempts together. Default 10000. */
  timeout?: number | undefined;
}

/** The settings of a client of IAM. */
export const iamClientOptions = ({ iamEndpoint, timeout = 10_000 }: IamOptions) => ({
  timeout,
  maxResponseBytes: 2 ** 20,
  endpoint: iamEndpoint ?? environmentVariable("HUAWEICLOUD_SDK_IAM_ENDPOINT") ?? "https://iam.myhuaweicloud.com",
});

/** IAM, called by a protocol: signed or not. */
export const iamService = <C extends object>(protocol: Protocol<C>): Service<C> => ({
  protocol,
  name: "iam",
  servers: [],
});
