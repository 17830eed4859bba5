/** A cloud of translucent dots: counted per pixel, then written once, so that each adds what an arc of its own would. */
import { axes, BOX, canvasIn, FONT } from "../frame.mjs";

const { left, right, top, bottom } = BOX;
const WIDTH = right - left;
const HEIGHT = bottom - top;
const ALPHA = 0.4;
/** Colour of the dots, over white, after so many of them. */
const SHADES = Array.from({ length: 256 }, (_, n) => [15, 91, 130].map((v) => Math.round(255 + (v - 255) * (1 - (1 - ALPHA) ** n))));
const amount = (wan) => (wan >= 1e4 ? `${+(wan / 1e4).toFixed(1)}亿元` : `${wan}万元`);

export function draw(host, d) {
  const { c } = canvasIn(host);
  c.fillStyle = "#171C1F";
  c.font = `700 18px ${FONT}`;
  c.fillText(d.title, 24, 32);
  c.font = `12px ${FONT}`;
  c.fillText(d.yName, 24, 66);
  c.fillText(d.xName, right - 50, 440);
  const counts = new Uint8Array(WIDTH * HEIGHT);
  const [kx, ky] = [WIDTH / d.xTop, HEIGHT / d.yTop];
  for (let i = 0; i < d.x.length; i++) {
    const at = (d.x[i] * kx | 0) + (HEIGHT - 1 - (d.y[i] * ky | 0)) * WIDTH;
    // A dot of two pixels by two.
    if (counts[at] < 255) counts[at]++;
    if (counts[at + 1] < 255) counts[at + 1]++;
    if (counts[at + WIDTH] < 255) counts[at + WIDTH]++;
    if (counts[at + WIDTH + 1] < 255) counts[at + WIDTH + 1]++;
  }
  const image = c.createImageData(WIDTH, HEIGHT);
  const pixels = new Uint32Array(image.data.buffer);
  const shades = SHADES.map(([r, g, b]) => (255 << 24) | (b << 16) | (g << 8) | r);
  for (let i = 0; i < counts.length; i++) pixels[i] = shades[counts[i]];
  c.putImageData(image, left, top);
  const rows = Array.from({ length: 5 }, (_, i) => [(d.yTop * i) / 4, bottom - (HEIGHT * i) / 4]);
  const columns = Array.from({ length: 6 }, (_, i) => [amount((d.xTop * i) / 5), left + (WIDTH * i) / 5]);
  axes(c, { rows, columns, label: amount });
}
