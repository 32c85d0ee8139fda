// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { AddCloudVendorTrialConfigInput } from "@cloudseal/alibaba-sas";

export const addCloudVendorTrialConfigInput_parameters = {
  AuthId: 2363,
  AuthInfo: '{\\\\"sqsRegion\\\\":\\\\"us-west-2\\\\",\\\\"sqsQueueName\\\\":\\\\"****\\\\"}',
  Vendor: "Tencent",
} satisfies AddCloudVendorTrialConfigInput;
