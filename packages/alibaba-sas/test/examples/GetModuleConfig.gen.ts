// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetModuleConfigInput, GetModuleConfigOutput } from "@cloudseal/alibaba-sas";

export const getModuleConfigInput_parameters = { CurrentPage: "1", PageSize: "10" } satisfies GetModuleConfigInput;

export const getModuleConfigOutput_example1 = {
  HttpStatusCode: 200,
  RequestId: "291B49F9-1685-4005-9D34-606B6F78****",
  Success: true,
  ModuleConfigList: [
    {
      ModuleName: "alihids",
      ConfigName: "timescan",
      Items: [
        {
          Uuid: "a47e3713-ed22-4015-93a3-d88ebe6****",
          GroupId: 5562414,
          InstanceName: "inStanceName****",
          Region: "cn-hangzhou",
          Ip: "2.2.X.X",
          InstanceId: "i-uf6435dn4t59b9av****",
        },
      ],
    },
  ],
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 100, Count: 100 },
} satisfies GetModuleConfigOutput;
