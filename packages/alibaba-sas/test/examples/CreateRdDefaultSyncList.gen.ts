// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateRdDefaultSyncListInput } from "@cloudseal/alibaba-sas";

export const createRdDefaultSyncListInput_parameters = {
  FolderIds: "fd-BwoXuf****,fd-CFamY7****",
} satisfies CreateRdDefaultSyncListInput;
