// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeStrategyExecDetailInput, DescribeStrategyExecDetailOutput } from "@cloudseal/alibaba-sas";

export const describeStrategyExecDetailInput_parameters = {
  CurrentPage: 1,
  PageSize: 10,
  SourceIp: "1.2.XX.XX",
  StrategyId: 8437592,
} satisfies DescribeStrategyExecDetailInput;

export const describeStrategyExecDetailOutput_example1 = {
  InProcessCount: 0,
  EndTime: "2021-12-05 00:12:46",
  StartTime: "2021-12-05 00:12:16",
  Percent: "100%",
  RequestId: "01611D72-1E33-53F5-A9A5-C81B5561970F",
  FailCount: 94,
  Source: "Manual",
  SuccessCount: 81,
  FailedEcsList: [
    {
      IP: "115.28.XX.XX",
      InternetIp: "115.28.XX.XX",
      IntranetIp: "172.31.XX.XX",
      Reason: "Detect timeout",
      InstanceName: "worker-k8s-for-cs-cf5741fb95c3a45d0864f0e4544dc****",
    },
  ],
} satisfies DescribeStrategyExecDetailOutput;
