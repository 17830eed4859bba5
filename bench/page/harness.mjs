/** Runs in the page: what is timed, and what makes it ready. */
import { cloud, many } from "./data.mjs";

const kinds = { many, cloud };
let hosts = [];
let handles = [];
let made = [];
let turn = 0;
let chart;

export const frame = () => new Promise((done) => { requestAnimationFrame(() => done()); });

/** After the next frame has been painted. */
export async function painted() {
  await frame();
  await frame();
}

export function prepare(n) {
  hosts = Array.from({ length: n }, () => {
    const host = document.createElement("div");
    host.className = "host";
    return host;
  });
  document.body.replaceChildren(...hosts);
}

export const load = (src) => new Promise((done, fail) => {
  const script = document.createElement("script");
  script.src = src;
  script.onload = () => done();
  script.onerror = () => fail(new Error(src));
  document.head.append(script);
});

export async function drawLines(at) {
  const { lines } = globalThis.bench;
  handles = hosts.map((host, i) => globalThis.contender.draw(host, lines[(at + i) % lines.length]));
  await painted();
}

export async function loadAndDraw(src) {
  await load(src);
  await drawLines(0);
}

/** Two sets of data, so that no contender can answer from a cache. */
export function make(kind, points) {
  made = [1, 2].map((seed) => kinds[kind]({ points, lines: points >= 1e6 ? 4 : 1, seed }));
}

export async function drawMade() {
  turn += 1;
  handles = [globalThis.contender.draw(hosts[0], made[turn % made.length])];
  await painted();
}

/** Empties the hosts as each library wants it. */
export async function clear() {
  for (const handle of handles) (handle?.destroy ?? handle?.dispose)?.call(handle);
  handles = [];
  for (const host of hosts) host.replaceChildren();
  await painted();
}

export async function startUpdates() {
  made = Array.from({ length: 8 }, (_, seed) => many({ points: 2000, lines: 2, seed }));
  chart = globalThis.contender.live(hosts[0], made[0]);
  await painted();
}

export async function update(n) {
  for (let k = 0; k < n; k++) {
    chart.update(made[(turn += 1) % made.length]);
    await frame();
  }
  await frame();
}

export async function startHover() {
  globalThis.contender.hover(hosts[0], many({ points: 1e5, lines: 1, seed: 1 }));
  await painted();
}
