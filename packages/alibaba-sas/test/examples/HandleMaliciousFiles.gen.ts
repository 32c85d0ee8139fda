// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { HandleMaliciousFilesInput } from "@cloudseal/alibaba-sas";

export const handleMaliciousFilesInput_parameters = { Operation: "addWhitelist" } satisfies HandleMaliciousFilesInput;
