import { alibaba } from "./alibaba.js";
import { huawei } from "./huawei.js";
import { tencent } from "./tencent.js";
import type { Vendor } from "./vendor.js";

/** The protocols of all vendors as their servers see them. */
export const vendors: readonly Vendor[] = [alibaba, tencent, huawei];
