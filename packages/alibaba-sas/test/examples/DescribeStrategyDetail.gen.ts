// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeStrategyDetailInput, DescribeStrategyDetailOutput } from "@cloudseal/alibaba-sas";

export const describeStrategyDetailInput_parameters = {
  Id: "123456",
  Lang: "zh",
  SourceIp: "192.168.XX.XX",
} satisfies DescribeStrategyDetailInput;

export const describeStrategyDetailOutput_example1 = {
  RequestId: "C5B28F65-9245-5DC1-B3CF-5F2756A756A8",
  Strategy: {
    Type: 1,
    CycleDays: 3,
    Name: "TestStrategy",
    Id: 123,
    CycleStartTime: 0,
    RiskTypeWhiteListQueryResultList: [
      {
        TypeName: "hc_exploit",
        Alias: "Unauthorized Access",
        On: false,
        SubTypes: [
          {
            TypeName: "hc_exploit_redis",
            Alias: "Redis unauthorized access high exploit vulnerability risk",
            On: false,
            CheckDetails: [
              {
                CheckId: 206n,
                CheckItem: "Ensure password expiration period is set.",
                CheckDesc:
                  "Set password expiration time, force regular modification of password, reduce password leakage and guess risk.Use non-password login (e.g. key pair) please ignore this item.",
                Rules: [
                  {
                    Optional: 1,
                    RuleDesc: "Please customize the password expiration time detection standard as",
                    DefaultValue: 2,
                    RuleId: "login_unlock_deny_pam_faillock.must.cus",
                    ParamList: [
                      {
                        ParamDefaultValue: "7",
                        Value: "7",
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
            SupportedOs: "windows",
          },
        ],
      },
    ],
    StartTime: "02:00:00",
    EndTime: "03:00:00",
    CustomType: "common",
    TargetType: "groupId",
    RiskSubTypeName: "hc_nginx_linux,tomcat7,hc_mysql_ali,hc_docker",
  },
} satisfies DescribeStrategyDetailOutput;
