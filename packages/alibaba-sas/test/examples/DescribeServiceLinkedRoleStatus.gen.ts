// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type {
  DescribeServiceLinkedRoleStatusInput,
  DescribeServiceLinkedRoleStatusOutput,
} from "@cloudseal/alibaba-sas";

export const describeServiceLinkedRoleStatusInput_parameters = {
  ServiceLinkedRole: "AliyunServiceRoleForSas",
} satisfies DescribeServiceLinkedRoleStatusInput;

export const describeServiceLinkedRoleStatusOutput_example1 = {
  RequestId: "39CE98F4-88C0-4539-B906-6B542E5C07B9",
  RoleStatus: { Status: true },
} satisfies DescribeServiceLinkedRoleStatusOutput;
