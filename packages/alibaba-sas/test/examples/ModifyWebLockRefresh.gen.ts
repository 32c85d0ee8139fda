// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyWebLockRefreshInput } from "@cloudseal/alibaba-sas";

export const modifyWebLockRefreshInput_parameters = {
  Uuid: "55c0f41b-3093-47a7-8eae-02d3a584****",
} satisfies ModifyWebLockRefreshInput;
