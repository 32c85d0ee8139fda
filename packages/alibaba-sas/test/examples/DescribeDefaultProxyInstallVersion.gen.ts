// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeDefaultProxyInstallVersionOutput } from "@cloudseal/alibaba-sas";

export const describeDefaultProxyInstallVersionOutput_example1 = {
  InstallVersion: "proxy_01_03",
  RequestId: "F9FCB51A-5078-5D31-9C4D-3B25BEF068C7",
} satisfies DescribeDefaultProxyInstallVersionOutput;
