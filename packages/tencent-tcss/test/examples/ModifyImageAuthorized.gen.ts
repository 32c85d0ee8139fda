// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { ModifyImageAuthorizedInput, ModifyImageAuthorizedOutput } from "@cloudseal/tencent-tcss";

export const modifyImageAuthorizedInput_example1 = {
  AllLocalImages: false,
  AllRegistryImages: false,
  ImageSourceType: "ASSETIMAGE",
  LocalImageIds: ["sha256:aaad346fbeab5768b61c75f016128c9189b7d0135053d308ef02958a8c80e6cd"],
  OnlyShowLatest: true,
  UpdatedLocalImageCnt: 100,
  UpdatedRegistryImageCnt: 0,
} satisfies ModifyImageAuthorizedInput;

export const modifyImageAuthorizedOutput_example1 = {
  RequestId: "e55bf3cb-f38f-4697-8638-a1e22efe8bb1",
} satisfies ModifyImageAuthorizedOutput;
