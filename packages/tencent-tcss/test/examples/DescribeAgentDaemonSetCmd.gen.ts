// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DescribeAgentDaemonSetCmdOutput } from "@cloudseal/tencent-tcss";

export const describeAgentDaemonSetCmdOutput_example1 = {
  Command: "install command'",
  FileContent: "fakecontent",
  RequestId: "0adc9022-1364-4b4b-b3e7-2e37930af279",
  URL: "https://1.2.3.4/a",
} satisfies DescribeAgentDaemonSetCmdOutput;
