// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { GetFileProtectClientEventInput } from "@cloudseal/alibaba-sas";

export const getFileProtectClientEventInput_parameters = { Id: 131231 } satisfies GetFileProtectClientEventInput;
