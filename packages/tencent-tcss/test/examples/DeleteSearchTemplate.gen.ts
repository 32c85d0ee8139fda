// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type { DeleteSearchTemplateInput, DeleteSearchTemplateOutput } from "@cloudseal/tencent-tcss";

export const deleteSearchTemplateInput_example1 = { Id: 10 } satisfies DeleteSearchTemplateInput;

export const deleteSearchTemplateOutput_example1 = {
  RequestId: "49082d4a-71b4-4e32-9ca1-b33872a4a63a",
} satisfies DeleteSearchTemplateOutput;
