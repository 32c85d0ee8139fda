// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeSecurityEventOperationsInput,
  DescribeSecurityEventOperationsOutput,
} from "@cloudseal/alibaba-sas";

export const describeSecurityEventOperationsInput_parameters = {
  Lang: "zh",
  SecurityEventId: 61352054,
  SourceIp: "192.168.XX.XX",
} satisfies DescribeSecurityEventOperationsInput;

export const describeSecurityEventOperationsOutput_listed = {
  RequestId: "B7A2000F-497E-5DA0-B14D-615CD410DD7E",
  SecurityEventOperationsResponse: [
    {
      OperationParams: '{"expireTime":1641566807783}',
      OperationCode: "advance_mark_mis_info",
      UserCanOperate: false,
      MarkField: [
        {
          MarkMisType: "contains",
          FiledName: "gmtModified",
          FiledAliasName: "file path",
          MarkMisValue: "2022-04-25 10:11:04",
          Uuid: "3d6b4a75-c28f-447b-9142-38f6252c****",
          SupportedMisType: ["contains"],
        },
      ],
      MarkFieldsSource: [
        {
          FiledName: "gmtModified",
          FiledAliasName: "file path",
          MarkMisValue: "contains",
          SupportedMisType: ["contains"],
        },
      ],
    },
  ],
} satisfies DescribeSecurityEventOperationsOutput;
