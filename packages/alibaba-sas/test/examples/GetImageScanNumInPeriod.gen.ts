// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetImageScanNumInPeriodInput, GetImageScanNumInPeriodOutput } from "@cloudseal/alibaba-sas";

export const getImageScanNumInPeriodInput_parameters = { PastDay: "7" } satisfies GetImageScanNumInPeriodInput;

export const getImageScanNumInPeriodOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92****",
  ImageScanData: { ImageScanCount: 150 },
} satisfies GetImageScanNumInPeriodOutput;
