// Generated from specs/tencent/tcss-2020-11-01 by `npm run generate`. Do not edit.

import type {
  AddAssetImageRegistryRegistryDetailInput,
  AddAssetImageRegistryRegistryDetailOutput,
} from "@cloudseal/tencent-tcss";

export const addAssetImageRegistryRegistryDetailInput_example1 = {
  Username: "usename",
  Name: "admin",
  Url: "http://127.0.0.1:8080",
  RegistryVersion: "V2",
  RegistryRegion: "default",
  NetType: "public",
  Password: "password",
  RegistryType: "harbor",
} satisfies AddAssetImageRegistryRegistryDetailInput;

export const addAssetImageRegistryRegistryDetailOutput_example1 = {
  HealthCheckErr: "connect closed",
  NameRepeatErr: "name repeat err",
  RegistryId: 1002n,
  RequestId: "f8d97649-ca1b-4f94-8ed4-40052a40d426",
} satisfies AddAssetImageRegistryRegistryDetailOutput;
