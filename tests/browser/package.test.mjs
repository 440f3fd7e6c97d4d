// The SCORM package in a learning management system: a real run-time around its real pages.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { curriculumOf, fileOf, site } from "./site.mjs";

const runTime = readFileSync(createRequire(import.meta.url).resolve("scorm-again/scorm12/min"), "utf8");

/** A page of the system that holds a page of the package in a frame, as systems do. */
async function player(entries, { system = true } = {}) {
  const page = await site.page();
  await page.clock.install();
  await page.route("http://lms.test/**", (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === "") return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><iframe></iframe>" });
    const contentType = name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8";
    return entries[name] ? route.fulfill({ contentType, body: Buffer.from(entries[name]) }) : route.abort();
  });
  await page.goto("http://lms.test/");
  if (system) await page.addScriptTag({ content: runTime });
  return page;
}

/** A new attempt: the system begins with nothing known. */
function begin(page) {
  return page.evaluate(() => {
    window.API = new Scorm12API({ autocommit: false, logLevel: 5 });
  });
}

async function open(page, file) {
  await page.evaluate((file) => {
    document.querySelector("iframe").src = file;
  }, file);
  await page.waitForFunction((file) => {
    const view = document.querySelector("iframe").contentWindow;
    return view.location.pathname === `/${file}` && view.document.readyState === "complete";
  }, file);
  return page.frames()[1];
}

/** What the system has been told. */
const core = (page) =>
  page.evaluate(() => {
    const { lesson_status, session_time } = window.API.cmi.core.toJSON();
    return { lesson_status, session_time };
  });

test("a page is incomplete when opened, completed when the participant says so, and tells how long it was open", async () => {
  const { works } = site;
  const file = await fileOf("ru", "scorm.zip", await curriculumOf("ru", works));
  const entries = unzipSync(new Uint8Array(file.content));
  const manifest = strFromU8(entries["imsmanifest.xml"]);
  const pages = [...manifest.matchAll(/<resource [^>]*href="([^"]+)"/g)].map((found) => found[1]);
  assert.equal(pages.length, works.length + 1);

  const page = await player(entries);
  for (const name of [pages[0], pages[1]]) {
    await begin(page);
    const frame = await open(page, name);
    assert.equal((await core(page)).lesson_status, "incomplete", name);
    const box = frame.getByLabel("Эта страница прочитана");
    assert.equal(await box.isChecked(), false);
    await box.check();
    assert.equal((await core(page)).lesson_status, "completed");
    await box.uncheck();
    assert.equal((await core(page)).lesson_status, "incomplete");
    await box.check();
    await page.clock.fastForward("01:05");
    await page.evaluate(() => {
      document.querySelector("iframe").src = "about:blank";
    });
    await page.waitForFunction(() => window.API.isTerminated());
    assert.match((await core(page)).session_time, /^00:01:0[5-9]$/);
  }
  await page.context().close();

  // Opened from a folder or a plain site, a page has nobody to tell and asks nothing.
  const plain = await player(entries, { system: false });
  const frame = await open(plain, pages[1]);
  assert.equal(await frame.locator("#read").isVisible(), false);
  await plain.context().close();
});
