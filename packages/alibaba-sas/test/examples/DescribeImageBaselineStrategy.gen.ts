// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeImageBaselineStrategyInput, DescribeImageBaselineStrategyOutput } from "@cloudseal/alibaba-sas";

export const describeImageBaselineStrategyInput_parameters = {
  Lang: "zh",
  Source: "agentless",
  StrategyId: 8037,
} satisfies DescribeImageBaselineStrategyInput;

export const describeImageBaselineStrategyOutput_example1 = {
  RequestId: "9F85AC10-A1FE-54D7-935A-F28D5256****",
  Strategy: {
    Type: "default",
    StrategyName: "default",
    StrategyId: 8257n,
    SelectedItemCount: 10,
    TotalItemCount: 100,
    BaselineItemList: [{ NameKey: "identification", ItemKey: "duplicate_pwd_hash", ClassKey: "identification" }],
    BaselineItem: "hc_win2008_cis_rules",
  },
} satisfies DescribeImageBaselineStrategyOutput;
