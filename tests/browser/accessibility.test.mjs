// No violation of WCAG 2.2 A and AA that a machine can find, on any template, in any language, light or dark.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { desktop, languages, phone, site, templates } from "./site.mjs";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

async function violations(page, path) {
  await page.goto(path);
  const found = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.violations.map((violation) => {
    const places = violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`);
    return `${path}: ${violation.id}\n  ${places.join("\n  ")}`;
  });
}

async function sweep(language, options) {
  const page = await site.page(options);
  const found = [];
  for (const path of templates()) found.push(...(await violations(page, `/${language}/${path}`)));
  await page.context().close();
  assert.deepEqual(found, []);
}

for (const language of languages) {
  test(`${language}: a phone in the light`, () => sweep(language, { viewport: phone, colorScheme: "light" }));
  test(`${language}: a desktop in the dark`, () => sweep(language, { viewport: desktop, colorScheme: "dark" }));
}
test("ru: a phone in the dark", () => sweep("ru", { viewport: phone, colorScheme: "dark" }));
test("ru: a desktop in the light", () => sweep("ru", { viewport: desktop, colorScheme: "light" }));

test("nothing is wider than the screen of a small phone", async () => {
  const page = await site.page({ viewport: { width: 320, height: 640 } });
  const wide = [];
  for (const language of ["ru", "kk", "tr"]) {
    for (const path of templates()) {
      await page.goto(`/${language}/${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`/${language}/${path}: ${width}`);
    }
  }
  await page.context().close();
  assert.deepEqual(wide, []);
});

test("every target is at least 24 by 24 pixels, or a link in a line of text", async () => {
  const page = await site.page({ viewport: phone });
  const small = [];
  for (const path of ["", "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&country=kg", ...site.works.slice(0, 2)]) {
    await page.goto(`/ru/${path}`);
    const found = await page.evaluate(() => {
      const alone = "nav a, .tiles a, .columns a, .chips a, .doors a, button, summary, .filters label";
      return [...document.querySelectorAll(alone)]
        .filter((element) => element.checkVisibility())
        .map((element) => [element.textContent.trim(), element.getBoundingClientRect()])
        .filter(([, box]) => box.width > 0 && (box.height < 24 || box.width < 24))
        .map(([text, box]) => `${text}: ${Math.round(box.width)}x${Math.round(box.height)}`);
    });
    small.push(...found.map((one) => `/ru/${path} ${one}`));
  }
  await page.context().close();
  assert.deepEqual(small, []);
});
