// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  ModifyAssetImageRegistryScanStopOneKeyInput,
  ModifyAssetImageRegistryScanStopOneKeyOutput,
} from "@cloudseal/tencent-tcss";

export const modifyAssetImageRegistryScanStopOneKeyInput_example1 = {
  TaskID: 13,
} satisfies ModifyAssetImageRegistryScanStopOneKeyInput;

export const modifyAssetImageRegistryScanStopOneKeyInput_example2 = {
  All: true,
} satisfies ModifyAssetImageRegistryScanStopOneKeyInput;

export const modifyAssetImageRegistryScanStopOneKeyOutput_example1 = {
  RequestId: "64c2b99b-ed9d-431b-b0c7-15c73d57c8e4",
} satisfies ModifyAssetImageRegistryScanStopOneKeyOutput;

export const modifyAssetImageRegistryScanStopOneKeyOutput_example2 = {
  RequestId: "459ab056-ab0e-460f-b937-9e5c7d02275f",
} satisfies ModifyAssetImageRegistryScanStopOneKeyOutput;
