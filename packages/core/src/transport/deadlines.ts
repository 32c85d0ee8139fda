import { maxTimer } from "./transport.js";

/** Something that must end in time; a link in a chain of such. */
export interface Deadline {
  /** On the clock of `performance.now()`. */
  readonly at: number;
  readonly expire: () => void;
  before: Deadline | undefined;
  after: Deadline | undefined;
}

/** Any number of deadlines on one timer. */
export interface Deadlines {
  /** @param time milliseconds from now */
  add(time: number, expire: () => void): Deadline;
  /** Takes back a deadline that was not reached. */
  remove(deadline: Deadline): void;
}

/**
 * Watches deadlines with one timer, set only for the nearest. A timer for each call, most of which end long before, costs
 * more than signing does, and so does a Set of them; hence the chain.
 */
export function createDeadlines(): Deadlines {
  let first: Deadline | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next = Number.POSITIVE_INFINITY;
  let setBy: typeof setTimeout | undefined;

  const schedule = (at: number) => {
    clearTimeout(timer);
    next = at;
    setBy = setTimeout;
    timer = setTimeout(check, Math.min(at - performance.now(), maxTimer));
    // A waiting call keeps the process alive by its socket; a timer alone must not.
    timer.unref();
  };
  const remove = (deadline: Deadline) => {
    const { before, after } = deadline;
    if (before) before.after = after;
    else first = after;
    if (after) after.before = before;
    // One that has grown old would keep all that came after it until the next major collection, and so would they.
    deadline.before = undefined;
    deadline.after = undefined;
  };
  const check = () => {
    const now = performance.now();
    let nearest = Number.POSITIVE_INFINITY;
    next = nearest;
    for (let deadline = first; deadline; ) {
      const { after } = deadline;
      if (deadline.at > now) nearest = Math.min(nearest, deadline.at);
      else deadline.expire();
      deadline = after;
    }
    if (nearest < next) schedule(nearest);
  };
  return {
    add(time, expire) {
      const deadline: Deadline = { at: performance.now() + time, expire, before: undefined, after: first };
      if (first) first.before = deadline;
      first = deadline;
      // A timer that was set while a test had fake ones comes to its turn no more.
      if (deadline.at < next || setBy !== setTimeout) schedule(deadline.at);
      return deadline;
    },
    remove,
  };
}
