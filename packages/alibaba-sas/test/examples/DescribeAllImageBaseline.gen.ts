// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAllImageBaselineInput, DescribeAllImageBaselineOutput } from "@cloudseal/alibaba-sas";

export const describeAllImageBaselineInput_parameters = { Lang: "zh" } satisfies DescribeAllImageBaselineInput;

export const describeAllImageBaselineOutput_example1 = {
  RequestId: "1A975D03-5F49-5354-B2CB-3918D5DA****",
  ImageBaselines: {
    BaselineClassList: [
      {
        ClassKey: "identification",
        Alias: "身份鉴别",
        BaselineNameList: [
          {
            NameKey: "identification",
            ClassKey: "identification",
            Alias: "身份鉴别",
            BaselineItemList: [
              {
                NameKey: "identification",
                ItemKey: "duplicate_pwd_hash",
                ClassKey: "identification",
                Alias: "确保不存在相同密码Hash的账户",
              },
            ],
          },
        ],
      },
    ],
  },
} satisfies DescribeAllImageBaselineOutput;
