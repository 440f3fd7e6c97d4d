// What axe finds on a page. The policy of the pages lets no script in, so it comes by the debugger.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The rules of WCAG 2.2 A and AA, and what axe holds for good practice beside them. */
export const everything = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
};

/** The violations on the page as it stands, or on the part of it that a selector names. */
export async function violations(page, options = everything, within = "html") {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(source);
  const asked = { ...options, resultTypes: ["violations"] };
  return page.evaluate(async ([within, asked]) => (await axe.run(within, asked)).violations, [within, asked]);
}
