// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CreateAssetImageScanSettingInput, CreateAssetImageScanSettingOutput } from "@cloudseal/tencent-tcss";

export const createAssetImageScanSettingInput_example1 = {
  Enable: true,
  ScanTime: "00:00",
  ScanPeriod: 1,
  ScanVirus: true,
  ScanRisk: true,
  ScanVul: true,
  ScanEndTime: "02:00",
} satisfies CreateAssetImageScanSettingInput;

export const createAssetImageScanSettingInput_example2 = {
  Enable: true,
  ScanTime: "2020-12-28 15:53:26",
  ScanPeriod: 3600,
  ScanVirus: true,
  ScanRisk: true,
  ScanVul: true,
  All: true,
  Images: [],
} satisfies CreateAssetImageScanSettingInput;

export const createAssetImageScanSettingOutput_example1 = {
  RequestId: "e3526ac5-6a37-46c4-8f65-c722973f4f65",
} satisfies CreateAssetImageScanSettingOutput;

export const createAssetImageScanSettingOutput_example2 = {
  RequestId: "af170769-a009-4c51-879a-8fe182ace76e",
} satisfies CreateAssetImageScanSettingOutput;
