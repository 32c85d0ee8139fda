// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBruteForceRecordsInput, DescribeBruteForceRecordsOutput } from "@cloudseal/alibaba-sas";

export const describeBruteForceRecordsInput_parameters = {
  BlockIp: "175.106.XX.XX",
  CurrentPage: 1,
  InstanceId: "i-bp1fu4aqltf1huhc****",
  PageSize: 20,
  Remark: "222.185.XX.XX",
  Status: 1,
} satisfies DescribeBruteForceRecordsInput;

export const describeBruteForceRecordsOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
  PageInfo: { CurrentPage: 1, PageSize: 20, TotalCount: 263, Count: 10 },
  MachineList: [
    {
      Status: 2,
      BlockExpireDate: 1671506882063,
      Uuid: "6d5b361f-958d-48a8-a9d2-d6e82c1****\n",
      InternetIp: "120.79.XX.XX",
      InstanceName: "record-test-***",
      BlockIp: "10.12.XX.XX",
      Port: "22/22",
      Source: "userRule",
      IntranetIp: "192.168.XX.XX",
      Id: 0n,
      RuleName: "AntiRuleName",
      ErrorCode: "InstanceSecurityGroupLimitExceeded",
      BlockType: "alinet",
      AliNetOnline: false,
    },
  ],
} satisfies DescribeBruteForceRecordsOutput;
