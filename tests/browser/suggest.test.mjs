// Suggestions in the search box: by keyboard, for screen readers, by pointer, and without scripts or on a saved line.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everything, violations } from "./axe.mjs";
import { desktop, phone, site } from "./site.mjs";

/** A page with what its search box holds typed so far, once suggestions are there. */
async function typed(text, { language = "ru", ...options } = {}) {
  const page = await site.page(options);
  await page.goto(`/${language}/`);
  await page.locator("#q").pressSequentially(text);
  await page.locator("#suggestions li").first().waitFor();
  return page;
}

const active = (page) =>
  page.evaluate(() => document.getElementById(document.querySelector("#q").getAttribute("aria-activedescendant"))?.textContent);

test("by keyboard: down, up, back to what was typed, choose", async () => {
  const page = await typed("закон");
  const box = page.getByRole("combobox");
  assert.equal(await box.getAttribute("aria-expanded"), "true");
  const options = await page.getByRole("option").allTextContents();
  assert.ok(options.length > 1 && options.length <= 8, `${options.length} options`);
  assert.ok(options.every((option) => /^закон/i.test(option)), options.join("\n"));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await active(page), options[1]);
  assert.equal(await box.inputValue(), options[1]);
  assert.equal(await page.locator("#suggestions [aria-selected=true]").count(), 1);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(page), undefined);
  assert.equal(await box.inputValue(), "закон");
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(page), options.at(-1));
  await page.keyboard.press("Escape");
  assert.equal(await box.inputValue(), "закон");
  assert.equal(await box.getAttribute("aria-expanded"), "false");
  assert.ok(await page.locator("#suggestions").isHidden());
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const chosen = await active(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/search\?q=/);
  assert.equal(new URL(page.url()).searchParams.get("q"), chosen);
  assert.ok((await page.locator("ol.hits > li").count()) > 0, `nothing found for ${chosen}`);
  await page.context().close();
});

test("on a phone: a touch chooses, and the list is no wider than the screen", async () => {
  const page = await typed("koruyucu", { language: "tr", viewport: phone, hasTouch: true, isMobile: true });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
  const option = page.getByRole("option").first();
  assert.ok((await option.boundingBox()).height >= 24);
  const text = await option.textContent();
  await option.tap();
  await page.waitForURL(/search\?q=/);
  assert.equal(new URL(page.url()).searchParams.get("q"), text);
  await page.context().close();
});

test("the open list has no violation, in light and dark, and says how many there are", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await typed("құқық", { language: "kk", viewport: desktop, colorScheme });
    await page.keyboard.press("ArrowDown");
    const found = await violations(page, everything, "form.search");
    assert.deepEqual(found.map(({ id, nodes }) => `${id}: ${nodes[0].failureSummary}`), []);
    const count = await page.getByRole("option").count();
    assert.match(await page.locator("form.search [role=status]").textContent(), new RegExp(`: ${count}$`));
    await page.context().close();
  }
});

test("what is typed goes to the suggestions of this site alone, and not at every letter", async () => {
  const page = await site.page();
  const asked = [];
  // The page's own files, its icon too, have come before anybody types.
  await page.goto("/ru/", { waitUntil: "networkidle" });
  page.on("request", (request) => asked.push(new URL(request.url())));
  await page.locator("#q").pressSequentially("приёмная се", { delay: 20 });
  await page.locator("#suggestions li").first().waitFor();
  assert.ok(asked.length > 0 && asked.length < 8, `${asked.length} requests`);
  for (const { origin, pathname } of asked) assert.equal(origin + pathname, `${site.base}/api/v1/suggest`);
  await page.context().close();
});

test("without scripts frequent terms are offered, and on a saved line the script rests", async () => {
  const plain = await site.page({ javaScriptEnabled: false });
  for (const language of ["ru", "kk", "tr"]) {
    await plain.goto(`/${language}/`);
    assert.equal(await plain.locator("#q").getAttribute("list"), "phrases");
    assert.ok((await plain.locator("#phrases option").count()) >= 10, language);
  }
  await plain.context().close();
  const saving = await site.page();
  await saving.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await saving.goto("/ru/");
  assert.equal(await saving.locator("#q").getAttribute("role"), null);
  assert.equal(await saving.locator("#q").getAttribute("list"), "phrases");
  await saving.context().close();
});
