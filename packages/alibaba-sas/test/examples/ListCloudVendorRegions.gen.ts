// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListCloudVendorRegionsInput, ListCloudVendorRegionsOutput } from "@cloudseal/alibaba-sas";

export const listCloudVendorRegionsInput_parameters = {
  Lang: "en",
  Vendor: "Tencent",
} satisfies ListCloudVendorRegionsInput;

export const listCloudVendorRegionsOutput_example1 = {
  Data: [{ RegionId: "cn-hangzhou", Area: "cn", Disable: 1, Selected: 0 }],
  Count: 2,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "C87EC6AD-4590-5546-9DF6-B8956579D***",
  HttpStatusCode: 200,
} satisfies ListCloudVendorRegionsOutput;
