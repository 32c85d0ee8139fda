// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  UpdateAssetImageRegistryRegistryDetailInput,
  UpdateAssetImageRegistryRegistryDetailOutput,
} from "@cloudseal/tencent-tcss";

export const updateAssetImageRegistryRegistryDetailInput_example1 = {
  Name: "private_aws",
  Username: "name01",
  Password: "password",
  Url: "https://dkr.ecr.us-east-119.amazonaws.com",
  RegistryType: "aws",
  RegistryVersion: "V1",
  NetType: "public",
  RegistryRegion: "default",
  SpeedLimit: 0,
  Insecure: 0,
  ConnDetectConfig: [{ Quuid: "5a540076-d38a-4078-aa98-e7c86371d322", Uuid: "5a540076-d38a-4078-aa98-e7c86371d322" }],
} satisfies UpdateAssetImageRegistryRegistryDetailInput;

export const updateAssetImageRegistryRegistryDetailOutput_example1 = {
  HealthCheckErr: "connect refused",
  NameRepeatErr: "connect refused",
  RegistryId: 29113n,
  RequestId: "47d03bf3-6ea3-4e79-a7f0-70eae99717bc",
} satisfies UpdateAssetImageRegistryRegistryDetailOutput;
