// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeSecurityEventOperationStatusInput,
  DescribeSecurityEventOperationStatusOutput,
} from "@cloudseal/alibaba-sas";

export const describeSecurityEventOperationStatusInput_parameters = {
  SecurityEventIds: ["909361"],
  SourceIp: "192.168.XX.XX",
  TaskId: 12121,
} satisfies DescribeSecurityEventOperationStatusInput;

export const describeSecurityEventOperationStatusOutput_handled = {
  RequestId: "1683940A-E4AE-4473-8C40-F4075434B76B",
  SecurityEventOperationStatusResponse: {
    TaskStatus: "Success",
    SecurityEventOperationStatuses: [{ Status: "Success", SecurityEventId: "12321", ErrorCode: "ignore.Success" }],
  },
} satisfies DescribeSecurityEventOperationStatusOutput;
