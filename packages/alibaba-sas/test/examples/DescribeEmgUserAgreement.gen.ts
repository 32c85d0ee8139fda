// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeEmgUserAgreementOutput } from "@cloudseal/alibaba-sas";

export const describeEmgUserAgreementOutput_example1 = {
  Auth: true,
  RequestId: "768BB9F5-8AF3-557F-A489-9BDD64CB3E4C",
} satisfies DescribeEmgUserAgreementOutput;
