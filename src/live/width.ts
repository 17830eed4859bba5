/** Narrower containers get this, scaled down: below, words no longer fit. */
const LEAST = 240;
const MOST = 4000;
/** Two widths that follow one another faster than this come from a scrollbar that the figure itself brings and takes, ms. */
const FLUTTER = 250;

/** Width inside an element that a figure can take, px; 0 where it is not shown. */
export function roomIn(host: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(host);
  return Math.max(0, host.clientWidth - parseFloat(paddingLeft || "0") - parseFloat(paddingRight || "0"));
}

export function clampWidth(width: number): number {
  return Math.min(MOST, Math.max(LEAST, Math.floor(width)));
}

/**
 * Calls back when the width of an element has changed, once a frame, never while it is not shown. Of a width that flips to and fro, because the figure's own
 * height brings a scrollbar and takes it away, the narrower one stays. After that, and after any other change of its size, `then` is called. Returns how to stop.
 */
export function watchWidth(host: HTMLElement, act: () => void, then: () => void): () => void {
  let frame = 0;
  let last = { width: roomIn(host), at: -Infinity };
  let before = last;
  const compare = (now: number): void => {
    const width = roomIn(host);
    if (width === 0 || width === last.width) return;
    if (width === before.width && width > last.width && now - before.at < FLUTTER) return;
    before = last;
    last = { width, at: now };
    act();
  };
  const look = (now: number): void => {
    frame = 0;
    compare(now);
    then();
  };
  // In the next frame, not in the callback: what changes there would be reported as a loop.
  const observer = new ResizeObserver(() => {
    if (frame === 0) frame = requestAnimationFrame(look);
  });
  observer.observe(host);
  return () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  };
}
