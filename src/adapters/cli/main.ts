#!/usr/bin/env node
import { run } from "./program.js";

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

// A reader such as `head` may close the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  stdin: readStdin,
  stdout: (content) => void process.stdout.write(content),
  stderr: (line) => void process.stderr.write(`${line}\n`),
});
