// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAttackAnalysisDataInput, DescribeAttackAnalysisDataOutput } from "@cloudseal/alibaba-sas";

export const describeAttackAnalysisDataInput_parameters = {
  Base64: "true",
  CurrentPage: 1,
  Data: '{"crack_type":"9"}',
  EndTime: 1649040221,
  Lang: "zh",
  PageSize: 10,
  StartTime: 1644027670,
  Type: "DETAILS",
} satisfies DescribeAttackAnalysisDataInput;

export const describeAttackAnalysisDataOutput_example1 = {
  Data:
    '[{\\"crack_hour\\":1662480000000,\\"crack_cnt\\":471},{\\"crack_hour\\":1662483600000,\\"crack_cnt\\":461},{\\"crack_hour\\":1662487200000,\\"crack_cnt\\":445},{\\"crack_hour\\":1662490800000,\\"crack_cnt\\":471},{\\"crack_hour\\":1662494400000,\\"crack_cnt\\":534},{\\"crack_hour\\":1662498000000,\\"crack_cnt\\":652},{\\"crack_hour\\":1662501600000,\\"crack_cnt\\":706},{\\"crack_hour\\":1662505200000,\\"crack_cnt\\":613},{\\"crack_hour\\":1662508800000,\\"crack_cnt\\":578},{\\"crack_hour\\":1662512400000,\\"crack_cnt\\":577},{\\"crack_hour\\":1662516000000,\\"crack_cnt\\":616},{\\"crack_hour\\":1662519600000,\\"crack_cnt\\":597},{\\"crack_hour\\":1662523200000,\\"crack_cnt\\":575},{\\"crack_hour\\":1662526800000,\\"crack_cnt\\":507}]',
  PageSize: 10,
  RequestId: "4C1AE3F3-18FA-4108-BBB9-AFA1A032756C",
  Total: 1000,
  Page: 1,
} satisfies DescribeAttackAnalysisDataOutput;
