// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockBindListInput, DescribeWebLockBindListOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockBindListInput_parameters = {
  CurrentPage: 1,
  Lang: "zh",
  PageSize: 20,
  Remark: "192.168.XX.XX",
  SourceIp: "116.30.XX.XX",
  Status: "on",
  Uuid: "7151f27e-1d51-4e98-a540-8936a****",
} satisfies DescribeWebLockBindListInput;

export const describeWebLockBindListOutput_example1 = {
  CurrentPage: 1,
  RequestId: "D9354C1A-D709-4873-9AAE-41513327B247",
  PageSize: 20,
  TotalCount: 11409,
  BindList: [
    {
      Status: "on",
      Percent: 99,
      InternetIp: "54.169.XX.XX",
      ServiceDetail: "client offline",
      Os: "Linux",
      ServiceStatus: "stop",
      IntranetIp: "192.168.XX.XX",
      AuditCount: "2",
      Uuid: "inet-12345****",
      ServiceCode: "2001",
      InstanceName: "testName",
      DirCount: "5",
      BlockCount: "10",
    },
  ],
} satisfies DescribeWebLockBindListOutput;
