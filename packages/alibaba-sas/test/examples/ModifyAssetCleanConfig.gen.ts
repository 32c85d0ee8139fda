// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyAssetCleanConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyAssetCleanConfigOutput_example1 = {
  RequestId: "952776BD-5546-59FC-8AF3-B54EBAD57***",
  Data: true,
} satisfies ModifyAssetCleanConfigOutput;
