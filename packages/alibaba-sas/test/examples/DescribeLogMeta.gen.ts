// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeLogMetaInput, DescribeLogMetaOutput } from "@cloudseal/alibaba-sas";

export const describeLogMetaInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "123.168.XX.XX",
} satisfies DescribeLogMetaInput;

export const describeLogMetaOutput_example1 = {
  TotalCount: 100,
  RequestId: "D0D6E6E4-CB8C-4897-B852-46AEFDA04B21",
  LogMetaList: [
    {
      LogDesc: "Login",
      Status: "enabled",
      LogStore: "aegis-log-login",
      UserProject: "sasnew-log-XXXX-cn-hangzhou",
      Category: "host",
      Project: "aegis-log",
      UserLogStore: "aegis-log-network",
      UserRegion: "cn-hangzhou",
      Ttl: 180,
      HotTtl: -1,
      Topic: "aegis-log-login",
    },
  ],
} satisfies DescribeLogMetaOutput;
