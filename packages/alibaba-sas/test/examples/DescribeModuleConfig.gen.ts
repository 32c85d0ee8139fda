// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeModuleConfigOutput } from "@cloudseal/alibaba-sas";

export const describeModuleConfigOutput_example1 = {
  HttpStatusCode: 200,
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  Success: true,
  Count: 2,
  ModuleConfigList: [
    {
      ModuleName: "alihids",
      ConfigName: "timescan",
      Items: [
        {
          Uuid: "a47e3713-ed22-4015-93a3-d88ebe6****",
          GroupId: 173,
          InstanceName: "inStanceName****",
          Region: "cn-hangzhou",
          Ip: "31.13.XX.XX",
          InstanceId: "i-uf6435dn4t59b9av****",
        },
      ],
    },
  ],
} satisfies DescribeModuleConfigOutput;
