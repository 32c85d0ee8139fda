// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeWebLockStatusInput, DescribeWebLockStatusOutput } from "@cloudseal/alibaba-sas";

export const describeWebLockStatusInput_parameters = {
  From: "sas",
  Lang: "zh",
  SourceIp: "221.214.XXX.XX",
} satisfies DescribeWebLockStatusInput;

export const describeWebLockStatusOutput_example1 = {
  WhiteCount: 6,
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF46038",
  ExpireTime: 1688090851000,
  DirCount: 2,
  AuthCount: 32,
  BindCount: 2,
  BlockCount: 48,
} satisfies DescribeWebLockStatusOutput;
