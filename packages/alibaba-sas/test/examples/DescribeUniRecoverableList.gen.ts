// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeUniRecoverableListInput, DescribeUniRecoverableListOutput } from "@cloudseal/alibaba-sas";

export const describeUniRecoverableListInput_parameters = {
  CurrentPage: 1,
  Database: "msdb",
  PageSize: 20,
  PolicyId: 123,
} satisfies DescribeUniRecoverableListInput;

export const describeUniRecoverableListOutput_example1 = {
  CurrentPage: 1,
  RequestId: "F35F45B0-5D6B-4238-BE02-A62D0760****",
  Database: "msdb",
  PageSize: 20,
  TotalCount: 23,
  Count: 20,
  RecoverableInfoList: [
    {
      LastTime: 1671468180000,
      ResetTime: 0,
      RestoreInfo:
        '{\n      "files": {\n            "qtc": "F:\\\\database\\\\qtc.mdf",\n            "qtc_log": "F:\\\\database\\\\qtc_0.ldf"\n      },\n      "name": "qtc"\n}',
      FirstTime: 1671468180000,
      ResetScn: "4529940.0",
    },
  ],
} satisfies DescribeUniRecoverableListOutput;
