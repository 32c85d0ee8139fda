// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifyAssetImageRegistryScanStopInput,
  ModifyAssetImageRegistryScanStopOutput,
} from "@cloudseal/tencent-tcss";

export const modifyAssetImageRegistryScanStopInput_example1 = {
  Id: [314],
  TaskID: 2,
} satisfies ModifyAssetImageRegistryScanStopInput;

export const modifyAssetImageRegistryScanStopInput_example2 = {
  Id: [12034807],
} satisfies ModifyAssetImageRegistryScanStopInput;

export const modifyAssetImageRegistryScanStopOutput_example1 = {
  RequestId: "18808687-b25a-43d8-9f79-5541bbe47a8e",
} satisfies ModifyAssetImageRegistryScanStopOutput;

export const modifyAssetImageRegistryScanStopOutput_example2 = {
  RequestId: "459ab056-ab0e-460f-b937-9e5c7d02275f",
} satisfies ModifyAssetImageRegistryScanStopOutput;
