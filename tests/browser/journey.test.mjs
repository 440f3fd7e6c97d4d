// A reader finds, filters, reads, switches language and prints: without scripts, by keyboard, on a phone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { desktop, phone, site } from "./site.mjs";

async function findFilterRead(language, words, options) {
  const page = await site.page(options);
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
  assert.deepEqual(state.getAll("country").filter(Boolean), [value]);
  assert.ok((await page.locator("input[name=country]:checked").count()) === 1);

  await page.locator("ul.chips a").first().click();
  assert.deepEqual(new URL(page.url()).searchParams.getAll("country"), []);
  assert.equal(await page.locator("ol.hits > li").count(), before);

  await page.locator("ol.hits h2 a").first().click();
  assert.equal(await page.locator("article.work h1").count(), 1);
  assert.ok((await page.locator("section.provenance a").count()) > 0, "no source");

  const work = new URL(page.url()).pathname.split("/").slice(2).join("/");
  await page.locator("details.languages summary").click();
  await page.locator("details.languages a[hreflang=az]").click();
  assert.equal(new URL(page.url()).pathname, `/az/${work}`);
  await page.emulateMedia({ media: "print" });
  assert.ok(await page.locator("article.work h1").isVisible());
  assert.ok(!(await page.locator("header.site").isVisible()));
  await page.context().close();
}

const asked = { ru: "опека", kk: "қорғаншылық", tr: "koruyucu aile" };
for (const [language, words] of Object.entries(asked)) {
  for (const [device, viewport] of Object.entries({ phone, desktop })) {
    for (const javaScriptEnabled of [false, true]) {
      const scripts = javaScriptEnabled ? "with" : "without";
      test(`${language}, ${device}, ${scripts} scripts: find, filter, read, switch the language, print`, () =>
        findFilterRead(language, words, { viewport, javaScriptEnabled }));
    }
  }
}

test("what is left out stays out, can be seen and taken back", async () => {
  const page = await site.page({ javaScriptEnabled: false, viewport: phone });
  await page.goto("/ru/search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0");
  const total = await page.locator("p.count").textContent();
  await page.locator("details:has(.left-out) > summary").click();
  await page.locator(".left-out select[name=country]").selectOption("-uz");
  await page.locator("button.apply").click();
  assert.ok(new URL(page.url()).searchParams.getAll("country").includes("-uz"));
  const links = page.locator(".hit .about a[href*='/countries/']");
  const shown = await links.evaluateAll((links) => links.map((link) => link.href));
  assert.ok(shown.length > 0 && !shown.some((address) => address.endsWith("/uz")));
  assert.equal(await page.locator("input[value='-uz']").count(), 1);
  assert.ok(await page.locator(".left-out input[value='-uz']").isChecked());
  await page.locator("ul.chips a").first().click();
  assert.equal(await page.locator("p.count").textContent(), total);
  await page.context().close();
});

test("a theme opens its narrower topics", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto("/ky/search?topic=family-placement");
  const narrower = page.locator(".narrower input[name=topic]");
  assert.ok((await narrower.count()) > 1);
  const value = await narrower.first().getAttribute("value");
  await narrower.first().check();
  await page.locator("button.apply").click();
  assert.ok(new URL(page.url()).searchParams.getAll("topic").includes(value));
  assert.ok(await page.locator(`.narrower input[value='${value}']`).isChecked());
  await page.context().close();
});

test("nothing found still leads somewhere that has something", async () => {
  const page = await site.page({ javaScriptEnabled: false, viewport: phone });
  await page.goto("/tr/search?q=%22xqzxqz%22&country=kg&kind=legislation");
  assert.ok((await page.locator(".nothing .columns a").count()) > 3, "topics");
  await page.goto("/tr/search?q=koruyucu+aile&year=1950");
  assert.equal(await page.locator("ol.hits > li").count(), 0);
  await page.locator(".nothing ul:not(.columns) a").first().click();
  assert.ok((await page.locator("ol.hits > li").count()) > 0);
  await page.context().close();
});

test("two languages of a work beside each other", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto(`/ru/${site.translated}`);
  await page.locator("details.ways summary").first().click();
  await page.locator("details.ways a[href*='with=en']").click();
  const rows = await page.locator(".beside .row").evaluateAll((rows) =>
    rows.slice(1).map((row) => [...row.children].map((side) => side.getBoundingClientRect().top)),
  );
  assert.ok(rows.length > 1);
  for (const [left, right] of rows) assert.equal(left, right);
  await page.context().close();
});

test("two works beside each other, the second one looked for", async () => {
  const page = await site.page({ javaScriptEnabled: false, viewport: desktop });
  await page.goto(`/ru/${site.translated}`);
  await page.locator("details.ways summary").last().click();
  await page.locator("details.ways input[type=search]").fill("фостерная семья");
  await page.locator("details.ways button").click();
  await page.locator("details.ways[open] a").first().click();
  const sides = await page.locator(".together > section").evaluateAll((sides) =>
    sides.map((side) => ({ top: side.getBoundingClientRect().top, marks: side.querySelectorAll(".mark").length })),
  );
  assert.equal(sides.length, 2);
  assert.equal(sides[0].top, sides[1].top);
  assert.ok(sides.every((side) => side.marks > 0), "each says how far it can be relied on");
  await page.context().close();
});

test("a text in another language opens at the section that was read", async () => {
  const page = await site.page({ viewport: phone });
  await page.goto(`/ru/${site.translated}`);
  const last = page.locator(".text :is(h2, h3)[id]").last();
  const id = await last.getAttribute("id");
  await last.evaluate((heading) => heading.scrollIntoView({ behavior: "instant" }));
  await page.locator(".about a.other[hreflang=en]").first().evaluate((link) => link.click());
  await page.waitForURL(/in=en/);
  assert.equal(new URL(page.url()).hash, `#${id}`);
  await page.context().close();
});

test("a child can leave at once, and nothing is kept", async () => {
  const page = await site.page({ viewport: phone });
  const reply = await page.goto("/kk/children");
  assert.equal(reply.headers()["cache-control"], "no-store");
  const top = async () => (await page.locator(".exit a").boundingBox()).y;
  assert.ok((await top()) < phone.height, "the way out is seen at once");
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2, behavior: "instant" }));
  const scrolled = await top();
  assert.ok(scrolled >= 0 && scrolled < phone.height, "and stays in sight");
  await page.context().close();
});

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

test("only scripts of its own, no cookie, nothing from another site, nothing kept", async () => {
  const page = await site.page();
  const asked = [];
  const complaints = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  for (const path of ["/ru/", "/ru/search?q=a", `/ru/${site.works[0]}`]) await page.goto(path);
  assert.deepEqual(asked.filter((url) => !url.startsWith(site.base)), []);
  const scripts = new Set(asked.filter((url) => url.endsWith(".js")));
  assert.deepEqual([...scripts].map((url) => url.match(/assets\/([a-z]+)/)[1]).sort(), ["place", "suggest"]);
  assert.deepEqual(complaints, []);
  assert.deepEqual(await page.context().cookies(), []);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await page.context().close();
});
