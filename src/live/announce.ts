interface Region {
  readonly element: HTMLElement;
  users: number;
  spoken: number;
  waiting: string | undefined;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const regions = new WeakMap<Document, Region>();
/** Between two messages, ms: a reader is not to be talked down. */
const PAUSE = 5000;

/** Says words by the one polite region of the page, the latest at most every five seconds. */
export function announcer(page: Document, signal: AbortSignal): (words: string) => void {
  const region = regions.get(page) ?? create(page);
  region.users += 1;
  signal.addEventListener("abort", () => release(page, region), { once: true });
  return (words) => {
    region.waiting = words;
    speak(region);
  };
}

function create(page: Document): Region {
  const element = page.createElement("div");
  element.className = "banyan-status";
  element.setAttribute("role", "status");
  element.style.cssText = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  page.body.append(element);
  const region: Region = { element, users: 0, spoken: -Infinity, waiting: undefined, timer: undefined };
  regions.set(page, region);
  return region;
}

function speak(region: Region): void {
  if (region.timer !== undefined || region.waiting === undefined) return;
  const rest = region.spoken + PAUSE - performance.now();
  if (rest > 0) {
    region.timer = setTimeout(() => {
      region.timer = undefined;
      speak(region);
    }, rest);
    return;
  }
  region.element.textContent = region.waiting;
  region.waiting = undefined;
  region.spoken = performance.now();
}

function release(page: Document, region: Region): void {
  region.users -= 1;
  if (region.users > 0) return;
  clearTimeout(region.timer);
  region.element.remove();
  regions.delete(page);
}
