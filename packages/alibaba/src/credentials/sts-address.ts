import { environmentVariable } from "@cloudseal/core/credentials";
import { isTrue } from "./is-true.js";
import type { RoleOptions } from "./role-options.js";

/**
 * Where STS is called: `sts.aliyuncs.com`, with a region `sts.{region}.aliyuncs.com`, in its VPC `sts-vpc.{region}.aliyuncs.com`.
 *
 * @throws TypeError for what is no name of a region
 */
export function stsAddress({ endpoint, region, vpc }: Omit<RoleOptions, "roleArn">): string {
  if (endpoint) return endpoint.includes("://") ? endpoint : `https://${endpoint}`;
  const name = region ?? environmentVariable("ALIBABA_CLOUD_STS_REGION");
  if (name === undefined) return "https://sts.aliyuncs.com";
  if (!/^[a-z0-9-]+$/.test(name)) throw new TypeError(`STS knows no region ${JSON.stringify(name)}`);
  return `https://sts${(vpc ?? isTrue("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED")) ? "-vpc" : ""}.${name}.aliyuncs.com`;
}
