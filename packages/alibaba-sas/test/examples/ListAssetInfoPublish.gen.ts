// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { ListAssetInfoPublishInput } from "../../src/operations/ListAssetInfoPublish.gen.js";

export const listAssetInfoPublishInput_parameters = { Name: "test" } satisfies ListAssetInfoPublishInput;
