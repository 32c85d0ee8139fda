// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { DeleteCloudVendorAccountAKInput } from "@cloudseal/alibaba-sas";

export const deleteCloudVendorAccountAKInput_parameters = { AuthId: 2363 } satisfies DeleteCloudVendorAccountAKInput;
