// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateAssetImageScanTaskInput, CreateAssetImageScanTaskOutput } from "@cloudseal/tencent-tcss";

export const createAssetImageScanTaskInput_everything = {
  ScanVirus: true,
  ScanRisk: true,
  ScanVul: true,
  All: true,
  Images: [],
} satisfies CreateAssetImageScanTaskInput;

export const createAssetImageScanTaskOutput_started = {
  RequestId: "a6d8d540-940f-47d9-8d7f-daac832ba5b4",
  TaskID: "6013a6c334b9a9000cf519be",
} satisfies CreateAssetImageScanTaskOutput;
