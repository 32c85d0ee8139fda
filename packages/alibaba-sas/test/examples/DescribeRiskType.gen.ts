// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeRiskTypeInput, DescribeRiskTypeOutput } from "@cloudseal/alibaba-sas";

export const describeRiskTypeInput_parameters = {
  Lang: "zh",
  Source: "agentless",
  SourceIp: "192.168.X.X",
} satisfies DescribeRiskTypeInput;

export const describeRiskTypeOutput_example1 = {
  RequestId: "F22037B5-FCE4-5178-A9E7-71798E1F9270",
  RiskTypes: [
    {
      TypeName: "hc_exploit",
      Alias: "Redis unauthorized access high exploit vulnerability risk",
      SubTypes: [
        {
          TypeName: "hc_exploit_redis",
          Alias: "Redis unauthorized access high exploit vulnerability risk",
          CheckDetails: [
            {
              CheckId: 1299n,
              CheckItem: "Ensure password expiration period is set.",
              CheckDesc:
                "Set password expiration time, force regular modification of password, reduce password leakage and guess risk.Use non-password login (e.g. key pair) please ignore this item.",
              Rules: [
                {
                  Optional: 1,
                  RuleDesc: "Please customize the password expiration time detection standard as",
                  RuleId: "audit.audit_policy.auditpolicychange.cus",
                  ParamList: [
                    {
                      ParamDefaultValue: "7",
                      ParamName: "range_val",
                      MaxValue: 999,
                      ParamType: 1,
                      ParamDesc:
                        "The setting value is 0 means no definition, 1 means success, 2 means failure, 3 means success and failure",
                      MinValue: 1,
                      EnumValue: "0,1,2,3",
                    },
                  ],
                },
              ],
            },
          ],
          SupportedOs: "linux",
          AuthFlag: true,
        },
      ],
      AuthFlag: true,
    },
  ],
} satisfies DescribeRiskTypeOutput;
