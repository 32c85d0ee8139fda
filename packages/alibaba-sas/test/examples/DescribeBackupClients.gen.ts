// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeBackupClientsInput, DescribeBackupClientsOutput } from "@cloudseal/alibaba-sas";

export const describeBackupClientsInput_parameters = {
  SupportRegionId: "cn-hangzhou",
} satisfies DescribeBackupClientsInput;

export const describeBackupClientsOutput_example1 = {
  RequestId: "E3ED094C-9EB7-4239-962B-D0FB3D5F23C7",
  Clients: [
    {
      Uuid: "22f6550d-f294-449b-b6e6-90638fd1****",
      InstanceId: "i-bp15hyph4aci99dv****",
      ClientStatus: "ONLINE",
      ClientId: "c-000az2f537r73dyh****",
      ClientVersion: "2.0.0",
    },
  ],
} satisfies DescribeBackupClientsOutput;
