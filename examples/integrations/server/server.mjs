// The picture is there before any script: the server writes it, the page brings it to life where it stands.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { figure, toSVG } from "banyan-charts";

const read = (path) => readFile(new URL(path, import.meta.url), "utf8");
const plan = figure(JSON.parse(await read("../../bullet/plan-2022.json")));

const page = `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<title>温州年度计划</title>
<link rel="stylesheet" href="/page.css">
<main id="plan">${toSVG(plan, { width: 640 })}</main>
<p>${plan.input.note.zh}</p>
<script src="/banyan-charts.min.js" defer></script>
<script src="/client.js" defer></script>
</html>`;

// Drawn at the width that the page gives it, nothing moves when it comes to life.
const css = "main { width: 640px } main > svg { display: block }";

const answers = {
  "/": () => ["text/html; charset=utf-8", page],
  "/page.css": () => ["text/css", css],
  "/client.js": async () => ["text/javascript", await read("client.js")],
  // In your own project: node_modules/banyan-charts/dist/banyan-charts.min.js
  "/banyan-charts.min.js": async () => ["text/javascript", await read("../../../dist/banyan-charts.min.js")],
};

const server = createServer(async ({ url }, response) => {
  const [type, text] = (await answers[url]?.()) ?? [];
  response.writeHead(text === undefined ? 404 : 200, { "content-type": type ?? "text/plain" }).end(text);
});
server.listen(Number(process.env.PORT ?? 8080), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
