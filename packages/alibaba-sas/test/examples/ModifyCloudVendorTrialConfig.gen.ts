// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyCloudVendorTrialConfigInput } from "../../src/operations/ModifyCloudVendorTrialConfig.gen.js";

export const modifyCloudVendorTrialConfigInput_parameters = {
  AuthInfo: '{\\\\"sqsRegion\\\\":\\\\"us-west-2\\\\",\\\\"sqsQueueName\\\\":\\\\"****\\\\"}',
  DeleteTrail: true,
  Vendor: "Tencent",
} satisfies ModifyCloudVendorTrialConfigInput;
