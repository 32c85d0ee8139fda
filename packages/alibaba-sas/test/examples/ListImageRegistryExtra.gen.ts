// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListImageRegistryExtraInput } from "@cloudseal/alibaba-sas";

export const listImageRegistryExtraInput_parameters = { RegistryId: 25363 } satisfies ListImageRegistryExtraInput;
