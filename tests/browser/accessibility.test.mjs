// No violation of WCAG 2.2 A and AA that a machine can find, on any template, in any language, light or dark.
import assert from "node:assert/strict";
import { test } from "node:test";
import { everything, violations } from "./axe.mjs";
import { desktop, languages, phone, site, templates } from "./site.mjs";

// Colours are all that the dark theme changes.
const colours = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

async function described(page, name, options) {
  return (await violations(page, options)).map((violation) => {
    const places = violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary}`);
    return `${name} ${page.url()}: ${violation.id}\n  ${places.join("\n  ")}`;
  });
}

async function sweep(language, paths, viewport) {
  const page = await site.page({ viewport });
  const found = [];
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: "light" });
    await page.goto(`/${language}/${path}`);
    found.push(...(await described(page, "light", everything)));
    await page.emulateMedia({ colorScheme: "dark" });
    found.push(...(await described(page, "dark", colours)));
  }
  await page.context().close();
  assert.deepEqual(found, []);
}

for (const language of languages) {
  test(`${language}: every template, light and dark`, () => sweep(language, templates(), phone));
}

test("ru: a desktop, where the layout is another", () => {
  const busiest = ["", "search?q=a&country=kg", "commitments", site.works[0], `${site.translated}?in=ru&with=en`];
  return sweep("ru", busiest, desktop);
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
  const paths = ["", "search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0&country=kg", "children", ...site.works.slice(0, 2)];
  for (const path of paths) {
    await page.goto(`/ru/${path}`);
    const found = await page.evaluate(() => {
      const alone = "nav a, .tiles a, .columns a, .chips a, .doors a, .share a, .exit a, .ways a, button, select, summary, .filters label";
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
