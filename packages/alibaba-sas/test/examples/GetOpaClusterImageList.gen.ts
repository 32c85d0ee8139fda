// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetOpaClusterImageListInput, GetOpaClusterImageListOutput } from "@cloudseal/alibaba-sas";

export const getOpaClusterImageListInput_parameters = {
  ClusterId: "c4af4fdf38a98496a9b63c2be5dae****",
  CurrentPage: 1,
  ImageName: "testImage",
  PageSize: 1,
} satisfies GetOpaClusterImageListInput;

export const getOpaClusterImageListOutput_example1 = {
  Data: [{ ImageName: "opa-test" }],
  Count: 1,
  Success: true,
  Code: "200",
  Message: "successful",
  RequestId: "0D02F593-2050-5F5D-8C98-D965FF1B461D",
} satisfies GetOpaClusterImageListOutput;
