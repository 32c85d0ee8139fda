// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeCheckFixDetailsInput, DescribeCheckFixDetailsOutput } from "@cloudseal/alibaba-sas";

export const describeCheckFixDetailsInput_parameters = {
  CheckIds: "58",
  Lang: "zh",
  RiskId: 51,
} satisfies DescribeCheckFixDetailsInput;

export const describeCheckFixDetailsOutput_example1 = {
  CheckFixDetails: [
    {
      CheckId: 58n,
      CheckItem: "Ensure password reuse is limited",
      CheckDesc: "Force users not to reuse recently used passwords to reduce the risk of password guessing attacks",
      Rules: [
        {
          RuleId: "pwd_reuse.system_auth",
          RuleDesc: "(/etc/system-auth)Force users not to reuse the number of recently used passwords between 5 and 24",
          VarName: "open",
          DefaultValue: 1,
          Optional: 1,
          CheckId: 58n,
          Value: 5,
          ParamList: [
            {
              ParamName: "range_val",
              ParamDesc:
                "The setting value is 0 means no definition, 1 means success, 2 means failure, 3 means success and failure",
              ParamDefaultValue: "5",
              ParamType: 1,
              MinValue: 5,
              MaxValue: 24,
              EnumValue: "0,1,2,3",
              Value: "18",
              RuleId: "pwd_reuse.system_auth",
            },
          ],
        },
      ],
    },
  ],
  Count: 20,
  RequestId: "0DBF1E27-98D8-5EC2-9CF3-4A2E26F6****",
} satisfies DescribeCheckFixDetailsOutput;
