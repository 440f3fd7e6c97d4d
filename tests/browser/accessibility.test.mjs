// No violation of WCAG 2.2 A and AA that a machine can find, on any template, in any language, light or dark.
import assert from "node:assert/strict";
import { test } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { desktop, languages, phone, site, templates } from "./site.mjs";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
// Colours are all that the dark theme changes.
const colours = ["color-contrast", "link-in-text-block"];
// Every template in every language takes a quarter of an hour: TAJRIBA_AXE=all.
const all = process.env.TAJRIBA_AXE === "all";

async function violations(page, path, configure) {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const found = await configure(builder).analyze();
  return found.violations.map((violation) => {
    const places = violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`);
    return `${path}: ${violation.id}\n  ${places.join("\n  ")}`;
  });
}

async function sweep(language, paths) {
  const page = await site.page({ viewport: phone });
  const found = [];
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize(phone);
    await page.goto(`/${language}/${path}`);
    found.push(...(await violations(page, `light phone ${page.url()}`, (axe) => axe.withTags(rules))));
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize(desktop);
    found.push(...(await violations(page, `dark desktop ${page.url()}`, (axe) => axe.withRules(colours))));
  }
  await page.context().close();
  assert.deepEqual(found, []);
}

test("ru: every template", () => sweep("ru", templates()));
for (const language of languages.filter((language) => language !== "ru")) {
  const paths = () => (all ? templates() : ["", "search?q=a&country=kg", "commitments", "nowhere", site.works[0]]);
  test(`${language}: ${all ? "every template" : "the busiest templates"}`, () => sweep(language, paths()));
}

test("ru: a desktop in the light, where the layout is another", async () => {
  const page = await site.page({ viewport: desktop });
  const found = [];
  for (const path of ["", "search?q=a&country=kg", "commitments", site.works[0]]) {
    await page.goto(`/ru/${path}`);
    found.push(...(await violations(page, page.url(), (axe) => axe.withTags(rules))));
  }
  await page.context().close();
  assert.deepEqual(found, []);
});

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
