// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ModifyLoginBaseConfigInput, ModifyLoginBaseConfigOutput } from "@cloudseal/alibaba-sas";

export const modifyLoginBaseConfigInput_parameters = {
  Config: '{"totalCount":174,"uuidCount":4,"location":"黑山","id":0}',
  Target: '[{"target":"inet-7c676676-06fa-442e-90fb-b802e5d6****","targetType":"uuid","flag":"add"}]',
  Type: "login_common_location",
} satisfies ModifyLoginBaseConfigInput;

export const modifyLoginBaseConfigOutput_example1 = {
  RequestId: "AB96FDDF-ED29-52B1-9FAE-8203F2808F24",
  Code: "200",
  Message: "successful",
  Success: true,
} satisfies ModifyLoginBaseConfigOutput;
