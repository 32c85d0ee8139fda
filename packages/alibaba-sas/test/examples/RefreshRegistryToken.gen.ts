// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { RefreshRegistryTokenInput } from "@cloudseal/alibaba-sas";

export const refreshRegistryTokenInput_parameters = { RegistryId: 1 } satisfies RefreshRegistryTokenInput;
