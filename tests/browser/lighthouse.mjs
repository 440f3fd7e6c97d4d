// Lighthouse on the three pages people use most. Not part of the tests: it is fetched when it is run, by
// `npm run lighthouse`. CHROMIUM names the browser.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { site } from "./site.mjs";

// The newest that runs on Node 20.
const lighthouse = "lighthouse@12";
const bars = { accessibility: 1, performance: 0.95, "best-practices": 0.95, seo: 0.95 };

function scores(path) {
  const options = ["--quiet", "--output=json", "--chrome-flags=--headless --no-sandbox --disable-gpu"];
  const report = execFileSync("npx", ["--yes", lighthouse, site.base + path, ...options], {
    env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? "/usr/bin/chromium" },
    maxBuffer: 1 << 28,
  });
  const { categories, audits } = JSON.parse(report);
  const failed = Object.values(audits).filter((audit) => audit.score !== null && audit.score < 0.9);
  return { categories, failed: failed.map((audit) => `${audit.id}: ${audit.displayValue ?? audit.title}`) };
}

for (const [name, path] of [
  ["home", () => "/ru/"],
  ["results of everything", () => "/ru/search"],
  ["results of words", () => "/ru/search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0"],
  ["work", () => `/ru/${site.translated}`],
]) {
  test(name, () => {
    const { categories, failed } = scores(path());
    const shown = Object.entries(categories).map(([id, category]) => `${id} ${Math.round(category.score * 100)}`);
    console.log(`${name}: ${shown.join(", ")}\n  ${failed.join("\n  ")}`);
    for (const [id, bar] of Object.entries(bars)) {
      assert.ok(categories[id].score >= bar, `${id}: ${categories[id].score}`);
    }
  });
}
