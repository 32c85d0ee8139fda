// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { CheckRepeatAssetImageRegistryInput, CheckRepeatAssetImageRegistryOutput } from "@cloudseal/tencent-tcss";

export const checkRepeatAssetImageRegistryInput_example1 = {
  Name: "test-name",
} satisfies CheckRepeatAssetImageRegistryInput;

export const checkRepeatAssetImageRegistryOutput_example1 = {
  RequestId: "8a64a4f9-864c-49c6-adcb-21b483de477a",
  IsRepeat: true,
} satisfies CheckRepeatAssetImageRegistryOutput;
