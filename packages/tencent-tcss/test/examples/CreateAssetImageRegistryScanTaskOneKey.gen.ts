// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateAssetImageRegistryScanTaskOneKeyInput,
  CreateAssetImageRegistryScanTaskOneKeyOutput,
} from "@cloudseal/tencent-tcss";

export const createAssetImageRegistryScanTaskOneKeyInput_everything = {
  All: true,
  ScanType: ["CVE", "RISK"],
} satisfies CreateAssetImageRegistryScanTaskOneKeyInput;

export const createAssetImageRegistryScanTaskOneKeyOutput_started = {
  RequestId: "68d5d49c-4b6b-46af-b060-46f521db0400",
} satisfies CreateAssetImageRegistryScanTaskOneKeyOutput;
