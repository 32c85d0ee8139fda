// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AdvanceSecurityEventOperationsInput, AdvanceSecurityEventOperationsOutput } from "@cloudseal/alibaba-sas";

export const advanceSecurityEventOperationsInput_parameters = {
  EventName: "恶意脚本代码执行",
  EventType: "恶意脚本",
  RuleId: 123,
} satisfies AdvanceSecurityEventOperationsInput;

export const advanceSecurityEventOperationsOutput_example1 = {
  RequestId: "A4EB8B1C-1DEC-5E18-BCD0-XXXXXXXXX",
  SecurityEventOperationsResponse: [
    {
      OperationParams: '{\\"subOperation\\":\\"killByMd5andPath\\"}',
      OperationCode: "advance_mark_mis_info",
      UserCanOperate: false,
      MarkField: [
        {
          MarkMisType: "contains",
          FiledName: "filePath",
          FiledAliasName: "file path",
          MarkMisValue: "2022-04-25 10:11:04",
          SupportedMisType: ["contains"],
        },
      ],
      MarkFieldsSource: [
        {
          FiledName: "filePath",
          FiledAliasName: "file path",
          MarkMisValue: "contains",
          SupportedMisType: ["contains"],
        },
      ],
    },
  ],
} satisfies AdvanceSecurityEventOperationsOutput;
