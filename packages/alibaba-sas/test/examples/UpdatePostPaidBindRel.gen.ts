// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { UpdatePostPaidBindRelInput } from "@cloudseal/alibaba-sas";

export const updatePostPaidBindRelInput_parameters = {
  AutoBind: 1,
  AutoBindVersion: 3,
  UpdateIfNecessary: false,
} satisfies UpdatePostPaidBindRelInput;
