// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteLoginBaseConfigInput, DeleteLoginBaseConfigOutput } from "@cloudseal/alibaba-sas";

export const deleteLoginBaseConfigInput_parameters = {
  Config: '{"startTime":"06:00:00","endTime":"16:00:00"}',
  Target: "4fe8e1cd-3c37-4851-b9de-124da32c****",
  Type: "login_common_time",
} satisfies DeleteLoginBaseConfigInput;

export const deleteLoginBaseConfigOutput_example1 = {
  RequestId: "7E0618A9-D5EF-4220-9471-C42B5E92719F",
} satisfies DeleteLoginBaseConfigOutput;
