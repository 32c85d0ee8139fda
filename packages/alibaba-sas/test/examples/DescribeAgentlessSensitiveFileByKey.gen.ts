// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DescribeAgentlessSensitiveFileByKeyInput } from "@cloudseal/alibaba-sas";

export const describeAgentlessSensitiveFileByKeyInput_parameters = {
  CurrentPage: 1,
  ImageUuid: "06293273b67d19516cfcc712194f****",
  InstanceId: "i-bp1fu4aqltf1huhc****",
  PageSize: 50,
  Remark: "1.2.XX.XX",
  SensitiveFileKey: "sshpasswd",
  Status: "0",
} satisfies DescribeAgentlessSensitiveFileByKeyInput;
