/** One vendor's signer beside the bare hashes, in a process of its own: prints nanoseconds of CPU for each round. */
import { vendors } from "../vendors.js";

const [vendorName, rounds] = process.argv.slice(2);
const vendor = vendors.find(({ name }) => name === vendorName);
if (!vendor) throw new Error(`There is no vendor ${vendorName}.`);
const { ours, bare } = await vendor.signers();

const batch = 4_000;
await nanoseconds(ours, 4 * batch);
await nanoseconds(bare, 4 * batch);
const result: { ours: number; bare: number }[] = [];
for (let round = 0; round < Number(rounds); round++) {
  result.push({ ours: await nanoseconds(ours, batch), bare: await nanoseconds(bare, batch) });
}
console.log(JSON.stringify(result));

async function nanoseconds(sign: () => unknown, times: number): Promise<number> {
  const cpu = process.cpuUsage();
  for (let i = 0; i < times; i++) {
    const signed = sign();
    if (signed instanceof Promise) await signed;
  }
  const { user, system } = process.cpuUsage(cpu);
  return ((user + system) * 1000) / times;
}
