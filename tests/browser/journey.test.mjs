// A reader finds, filters, reads, switches language and prints: without scripts, by keyboard, on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { desktop, phone, site } from "./site.mjs";

async function findFilterRead(language, words, viewport) {
  const page = await site.page({ javaScriptEnabled: false, viewport });
  await page.goto(`/${language}/`);
  await page.locator("#q").fill(words);
  await page.locator("form.search.large button").click();
  assert.match(page.url(), new RegExp(`/${language}/search\\?q=`));
  const before = await page.locator("ol.hits > li").count();
  assert.ok(before > 0, `nothing found for ${words}`);

  const country = page.locator("input[name=country]").first();
  const value = await country.getAttribute("value");
  await country.check();
  await page.locator("button.apply").click();
  const state = new URL(page.url()).searchParams;
  assert.equal(state.get("q"), words);
  assert.deepEqual(state.getAll("country"), [value]);
  assert.ok(await page.locator("input[name=country]:checked").count() === 1);

  await page.locator("ul.chips a").first().click();
  assert.deepEqual(new URL(page.url()).searchParams.getAll("country"), []);
  assert.equal(await page.locator("ol.hits > li").count(), before);

  await page.locator("ol.hits h2 a").first().click();
  assert.equal(await page.locator("article.work h1").count(), 1);
  assert.ok((await page.locator("section.provenance a").count()) > 0, "no source");
  await page.context().close();
}

test("Russian on a desktop, without scripts", () => findFilterRead("ru", "опека", desktop));
test("Kazakh on a phone, without scripts", () => findFilterRead("kk", "қорғаншылық", phone));
test("Turkish on a phone, without scripts", () => findFilterRead("tr", "koruyucu aile", phone));

test("switching the language keeps words, filters and page", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto("/ru/search?q=%D1%80%D0%B5%D0%B1%D1%91%D0%BD%D0%BE%D0%BA&kind=legislation&sort=date&page=2");
  const before = new URL(page.url()).search;
  await page.locator("details.languages summary").click();
  await page.locator("details.languages a[hreflang=ky]").click();
  const address = new URL(page.url());
  assert.equal(address.pathname, "/ky/search");
  const state = (query) => [...new URLSearchParams(query)].sort().join();
  assert.equal(state(address.search), state(before));
  assert.equal(await page.locator("html").getAttribute("lang"), "ky");
  await page.context().close();
});

test("by keyboard alone: past the menu, search, open the first hit", async () => {
  const page = await site.page();
  await page.goto("/ru/");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.type("усыновление");
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=/);
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press("Tab");
    const [inHit, outline] = await page.evaluate(() => [
      Boolean(document.activeElement.closest("li.hit h2")),
      getComputedStyle(document.activeElement).outlineStyle,
    ]);
    assert.notEqual(outline, "none", "focus cannot be seen");
    if (inHit) break;
  }
  await page.keyboard.press("Enter");
  await page.waitForSelector("article.work");
  await page.context().close();
});

test("passages in another language say which", async () => {
  const page = await site.page();
  await page.goto("/en/search?country=kg");
  const unmarked = await page.locator("li.hit h2").evaluateAll((titles) =>
    titles.filter((title) => /[Ѐ-ӿ]/.test(title.textContent) && !title.lang).map((title) => title.textContent),
  );
  assert.deepEqual(unmarked, []);
  await page.context().close();
});

test("one script of its own, no cookie, nothing from another site, nothing kept", async () => {
  const page = await site.page();
  const asked = [];
  const complaints = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  for (const path of ["/ru/", "/ru/search?q=a", `/ru/${site.works[0]}`]) await page.goto(path);
  assert.deepEqual(asked.filter((url) => !url.startsWith(site.base)), []);
  const scripts = new Set(asked.filter((url) => url.endsWith(".js")));
  assert.ok(scripts.size === 1 && /suggest/.test([...scripts][0]), [...scripts].join());
  assert.deepEqual(complaints, []);
  assert.deepEqual(await page.context().cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.context().close();
});
