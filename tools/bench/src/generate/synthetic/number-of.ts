/** A number from 0 to `below - 1` that depends on `seed` alone, so that every run makes the same specs. */
export const numberOf = (seed: string, below: number): number => {
  let hash = 2166136261;
  for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619) >>> 0;
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
};
