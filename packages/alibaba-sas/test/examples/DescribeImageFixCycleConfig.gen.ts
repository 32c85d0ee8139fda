// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageFixCycleConfigOutput } from "@cloudseal/alibaba-sas";

export const describeImageFixCycleConfigOutput_example1 = {
  Data: {
    ImageFixSwitch: "on",
    ImageFixCycle: 7,
    ImageFixTarget:
      '{\\"type\\":\\"repo\\",\\"target\\":[\\"qa-dac/yyuan9\\",\\"cdp-uat/zentao\\",\\"cafdms-qa/xxl-job-admin\\",\\"cafdms-qa/utils/jdk\\",\\"cafmfbi/ui\\",\\"cdp-uat/tradingdesk-webapp\\"]}',
    ImageTimeRange: 30,
  },
  RequestId: "D65AADFC-1D20-5A6A-8F6A-9FA53C0D****",
} satisfies DescribeImageFixCycleConfigOutput;
