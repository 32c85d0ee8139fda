// Generated from specs/alibaba/sas-2018-12-03 by `npm run generate`. Do not edit.

import type { CreateOrUpdateAssetGroupInput, CreateOrUpdateAssetGroupOutput } from "@cloudseal/alibaba-sas";

export const createOrUpdateAssetGroupInput_parameters = {
  GroupId: 55426,
  GroupName: "test",
  Uuids: "aq12-***,s23***",
} satisfies CreateOrUpdateAssetGroupInput;

export const createOrUpdateAssetGroupOutput_example1 = {
  GroupId: 9935302n,
  RequestId: "E70074C8-DFB4-44C5-96C7-909DD231D68A",
} satisfies CreateOrUpdateAssetGroupOutput;
