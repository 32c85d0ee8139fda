// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ResetLogShipperInput } from "@cloudseal/alibaba-sas";

export const resetLogShipperInput_parameters = { HotTtl: 7, Ttl: 180 } satisfies ResetLogShipperInput;
