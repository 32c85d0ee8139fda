/**
 * Replaces the time that `new Date()` and `Date.now()` give in this process. Dates made before and after are of one class.
 *
 * @returns sets the time
 */
export function freezeDate(): (date: Date) => void {
  const Real = Date;
  let now = Real.now();
  globalThis.Date = new Proxy(Real, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now] : args, newTarget),
    get: (target, key, receiver) => (key === "now" ? () => now : Reflect.get(target, key, receiver)),
  });
  return (date) => {
    now = date.getTime();
  };
}
