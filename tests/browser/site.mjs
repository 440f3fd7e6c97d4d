// Starts the release build on a free port and a real Chromium; stops both when the tests of a file are done.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const program = process.env.TAJRIBA ?? join(root, "target", "release", "tajriba");

export const phone = { width: 360, height: 780 };
export const desktop = { width: 1280, height: 860 };
export const languages = ["kk", "ky", "tg", "tk", "uz", "az", "tr", "ru", "en"];

/** Letters that a font made for western Europe lacks, as each language's pages have them. */
export const letters = { kk: "қғңұә", ky: "өүң", tg: "ӯҷқғҳӣ", tk: "ňýşä", uz: "ʻ", az: "əğış", tr: "ğışç", ru: "ёъы", en: "e" };

/**
 * The site under test: `base`, `browser`, `page(options)` for a page in a context of its own, `works` with one work of
 * every kind, and `translated`, a work in Russian and English.
 */
export const site = { base: "", browser: null, page, works: [], translated: "" };

let server;
const folder = mkdtempSync(join(tmpdir(), "tajriba-browser-"));

before(async () => {
  const place = process.env.TAJRIBA_TEST_INDEX ?? join(folder, "index");
  server = spawn(program, ["--library", join(root, "library"), "--index", place, "serve", "--listen", "127.0.0.1:0", "--style-page"]);
  site.base = await listening(server);
  site.browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  site.works = await onePerKind();
  const both = await (await fetch(`${site.base}/api/v1/search?in=en&limit=50&kind=legislation`)).json();
  site.translated = both.hits.find((hit) => hit.languages.includes("ru")).id;
});

after(async () => {
  await site.browser?.close();
  server?.kill("SIGTERM");
  rmSync(folder, { recursive: true, force: true });
});

/** The address the program prints as soon as it answers. */
function listening(server) {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (data) => {
      said += data;
      const found = said.match(/listening on (http:\S+)\n/);
      if (found) resolve(found[1]);
    });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`the program ended with ${code}\n${said}`)));
  });
}

/** One work of every kind the library has: each kind has a page of its own. */
async function onePerKind() {
  const answer = await (await fetch(`${site.base}/api/v1/search?limit=1`)).json();
  const kinds = answer.facets.kind.map((entry) => entry.value);
  const first = async (kind) => {
    const found = await (await fetch(`${site.base}/api/v1/search?limit=1&kind=${kind}`)).json();
    return found.hits[0].id;
  };
  return Promise.all(kinds.map(first));
}

async function page({ viewport = desktop, colorScheme = "light", ...options } = {}) {
  const context = await site.browser.newContext({ viewport, colorScheme, baseURL: site.base, ...options });
  return context.newPage();
}

/** The ids of a hundred works. */
export async function hundredWorks() {
  const found = await (await fetch(`${site.base}/api/v1/search?limit=100`)).json();
  assert.equal(found.hits.length, 100);
  return found.hits.map((hit) => hit.id);
}

/** The curriculum of these works as the builder writes it. */
export async function curriculumOf(language, works) {
  const query = new URLSearchParams(works.map((work) => ["add", work]));
  const moved = await fetch(`${site.base}/${language}/curriculum?${query}`, { redirect: "manual" });
  return new URL(moved.headers.get("location"), site.base).searchParams.get("c");
}

/** A file of a curriculum, and how many milliseconds it took. */
export async function fileOf(language, name, curriculum) {
  const begun = performance.now();
  const answer = await fetch(`${site.base}/${language}/curriculum/${name}?c=${curriculum}`);
  const content = Buffer.from(await answer.arrayBuffer());
  assert.equal(answer.status, 200, name);
  return { content, milliseconds: performance.now() - begun };
}

/** Every template, as a path behind the interface language. */
export function templates() {
  return [
    "",
    "search",
    "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&country=kg&country=kz",
    "search?q=xqzxqz",
    "search?country=tr&topic=none",
    "search?topic=family-placement&country=-kg&in_force=yes&expand=off",
    "countries/kg",
    "topics",
    "topics/family-placement",
    "commitments",
    "commitments/9",
    "contribute",
    "data",
    "new",
    "new?country=kg&kind=legislation",
    "commitments?kind=case-studies",
    "about",
    "safeguarding",
    "children",
    "children/kg",
    "style",
    "nowhere",
    ...site.works,
    `${site.translated}?in=ru&with=en`,
    `${site.works[0]}?together=${site.works[1]}`,
  ];
}
