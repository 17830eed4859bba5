import { pixelBox } from "./pixels.js";
import type { View } from "./view.js";

/** Between a mark and the ring about it, px. */
const AIR = 3;

/** A ring about what has the keyboard's focus: two tones, so that it is seen on any ground. */
export function showRing(view: View): void {
  const ring = view.host.ownerDocument.createElement("div");
  ring.className = "banyan-ring";
  ring.setAttribute("aria-hidden", "true");
  const place = (): void => {
    const now = view.attention.at();
    if (!now || now.via !== "keyboard") {
      ring.remove();
      return;
    }
    const { host } = view;
    const box = pixelBox(now.stop.box, view);
    const frame = host.getBoundingClientRect();
    const air = Math.max(AIR, (MIN - Math.min(box.width, box.height)) / 2);
    // Whole pixels: a line between two of them is a pale one.
    const [left, top] = [Math.floor(box.x - air), Math.floor(box.y - air)];
    ring.style.left = `${left - frame.x - host.clientLeft + host.scrollLeft}px`;
    ring.style.top = `${top - frame.y - host.clientTop + host.scrollTop}px`;
    ring.style.width = `${Math.ceil(box.right + air) - left}px`;
    ring.style.height = `${Math.ceil(box.bottom + air) - top}px`;
    if (!ring.isConnected) host.append(ring);
  };
  view.attention.changed(place);
  view.drawnThen(place);
  view.alignedThen(place);
  view.signal.addEventListener("abort", () => ring.remove(), { once: true });
}

/** Least side of the ring, px. */
const MIN = 16;
