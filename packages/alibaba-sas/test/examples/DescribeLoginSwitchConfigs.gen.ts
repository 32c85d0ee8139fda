// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeLoginSwitchConfigsOutput } from "@cloudseal/alibaba-sas";

export const describeLoginSwitchConfigsOutput_example1 = {
  Count: 2,
  RequestId: "0B48AB3C-84FC-424D-A01D-B9270EF4****",
  ConfigList: [{ Status: 0, Item: "login_common_ip" }],
} satisfies DescribeLoginSwitchConfigsOutput;
