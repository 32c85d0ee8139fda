// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  CreateAssetImageRegistryScanTaskInput,
  CreateAssetImageRegistryScanTaskOutput,
} from "@cloudseal/tencent-tcss";

export const createAssetImageRegistryScanTaskInput_chosen = {
  All: false,
  Id: [1256299843],
  OnlyScanLatest: false,
} satisfies CreateAssetImageRegistryScanTaskInput;

export const createAssetImageRegistryScanTaskInput_everything = {
  Id: [8741110],
  ScanType: ["CVE", "VIRUS", "RISK"],
} satisfies CreateAssetImageRegistryScanTaskInput;

export const createAssetImageRegistryScanTaskOutput_started = {
  RequestId: "538366ac-d056-4f69-92ca-cf9bc6c9463b",
  TaskID: 2n,
} satisfies CreateAssetImageRegistryScanTaskOutput;

export const createAssetImageRegistryScanTaskOutput_withoutId = {
  RequestId: "68d5d49c-4b6b-46af-b060-46f521db0400",
} satisfies CreateAssetImageRegistryScanTaskOutput;
