// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyAssetImageScanStopInput, ModifyAssetImageScanStopOutput } from "@cloudseal/tencent-tcss";

export const modifyAssetImageScanStopInput_example1 = {
  TaskID: "6013bde934b9a906387abe8a",
} satisfies ModifyAssetImageScanStopInput;

export const modifyAssetImageScanStopOutput_example1 = {
  RequestId: "8699941c-3c21-43a7-a6d4-aef30cbabd54",
  Status: "SUCCESS",
} satisfies ModifyAssetImageScanStopOutput;
