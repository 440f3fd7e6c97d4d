// A trainer finds materials, puts them in, arranges them, sees what speaks against them, prints and takes files along:
// once without scripts and once with them; by keyboard alone; without a finding of axe.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { test } from "node:test";
import { deflateSync, inflateSync } from "node:zlib";
import { violations } from "./axe.mjs";
import { desktop, phone, site } from "./site.mjs";

const words = { kk: "патронат", ru: "приёмная семья", tr: "koruyucu aile" };

/** Puts the first hits of a search into the curriculum, going on from the page each time. */
async function choose(page, language, count) {
  await page.goto(`/${language}/search?q=${encodeURIComponent(words[language])}`);
  for (let chosen = 0; chosen < count; chosen += 1) {
    await page.locator("li.hit a.add").first().click();
    assert.match(page.url(), /search\?.*c=1/);
    assert.equal(await page.locator("li.hit .added").count(), chosen + 1);
  }
}

async function assemble(page, language) {
  await choose(page, language, 2);
  // A section of a work, from its own page, which the curriculum comes along to.
  await page.locator("ol.hits h2 a").nth(2).click();
  await page.locator("div.choose summary").click();
  await page.locator("div.choose details a.add").first().click();
  assert.equal(await page.locator("div.choose .added").count(), 1);
  await page.locator("li.basket a").click();
  assert.equal(await page.locator("li.item").count(), 3);
}

async function arrange(page) {
  const titles = () => page.locator("li.item h3 a").allTextContents();
  const before = await titles();
  await page.locator("#title").fill("Оштогу курс");
  await page.locator("#language").selectOption("ky");
  await page.locator("#m0-i0-minutes").fill("45");
  await page.locator("#m0-i0-pause").fill("15");
  await page.locator("#m0-i1-note").fill("Талкуулоо");
  await page.locator("#m0-aims").fill("баланын пикирин угуу");
  await page.locator("#i-0-0 button[value=down-0-0]").click();
  const after = await titles();
  assert.equal(after[1].length > 0 && after.length, before.length);
  assert.match(page.url(), /#i-0-1$/);
  assert.equal(await page.locator("h1").textContent(), "Оштогу курс");
  assert.equal(await page.locator("#m0-i1-minutes").inputValue(), "45");
  assert.equal(await page.locator("#m0-i0-note").inputValue(), "Талкуулоо");
  await page.locator("button[value=divide-0-1]").click();
  assert.equal(await page.locator("section.module").count(), 2);
  await page.locator("button[value=up-1-0]").click();
  await page.locator("button[value=remove-0-0]").click();
  assert.equal(await page.locator("li.item").count(), 2);
  await page.locator("button[value=activity-0]").click();
  assert.match(page.url(), /#i-0-1$/);
  // Nobody has named it yet: on paper it gets the word for one, in the language of delivery.
  assert.match(await page.locator("#i-0-1 .warnings").textContent(), /Сабак/);
  await page.locator("#m0-i1-activity").fill("Таанышуу");
  await page.locator("#m0-i1-minutes").fill("20");
  await page.locator("button[value=save]").first().click();
  assert.match(await page.locator("#i-0-1 h3").textContent(), /Таанышуу/);
  // The clock follows: the second item begins after the first and its break.
  assert.equal(await page.locator("li.item time.clock").first().textContent(), "09:00");
  assert.ok((await page.locator("ul.warnings li").count()) > 0, "no warning at all");
}

/** From the overview to every item that has a trouble. */
async function lookAfterTroubles(page) {
  const list = page.locator(".glance .warnings details").first();
  await list.locator("summary").click();
  const links = list.locator("a");
  const count = await links.count();
  assert.ok(count > 1);
  for (let place = 0; place < count; place += 1) {
    await links.nth(place).click();
    assert.match(page.url(), /#i-\d+-\d+$/);
    assert.ok(await page.locator(new URL(page.url()).hash).isVisible());
  }
  await list.locator("summary").click();
}

/** A year later: the text of the first item is another one than was chosen, and is taken as it is now. */
async function comeBackLater(page) {
  const address = new URL(page.url());
  const lines = inflateSync(Buffer.from(address.searchParams.get("c").slice(1), "base64url")).toString();
  const older = lines.replace(/^(I.*) [0-9a-f]{16}$/m, "$1 0123456789abcdef");
  assert.notEqual(older, lines);
  address.searchParams.set("c", `1${deflateSync(older).toString("base64url")}`);
  await page.goto(address.href);
  const changes = page.locator("#i-0-0 .warnings .change");
  assert.match(await changes.textContent(), /0123456789abcdef → [0-9a-f]{16}/);
  await page.locator("button[value=update-0-0]").click();
  assert.equal(await changes.count(), 0);
}

/** What a button makes a file of. */
async function downloaded(page, button, name) {
  const begun = page.waitForEvent("download");
  await page.locator(button).click();
  const file = await begun;
  assert.equal(file.suggestedFilename(), name === "curriculum.md" ? "index.ky.md" : `Оштогу курс – ${name}`);
  return file;
}

async function takeAlong(page, language) {
  for (const name of ["curriculum.docx", "curriculum.epub", "moodle.imscc", "curriculum.imscc", "scorm.zip", "curriculum.zip", "curriculum.md"]) {
    const file = await downloaded(page, `section.files button[formaction$="${name}"]`, name);
    assert.ok(statSync(await file.path()).size > 200, name);
  }
  await page.locator("#beside").selectOption(language === "ru" ? "tr" : "ru");
  for (const name of ["handout.pdf", "guide.pdf"]) {
    await downloaded(page, `section.print button[formaction$="${name}"]`, name);
  }
  await page.locator("section.print button").first().click();
  assert.match(page.url(), /curriculum\/handout/);
  assert.equal(await page.locator("article.paper section.piece").count(), 4);
  assert.match(await page.locator("article.paper").textContent(), /–\d\d:\d\d Таанышуу/);
  // Aims are for those who are taught, notes are not.
  assert.equal(await page.locator("ul.aims li").first().textContent(), "баланын пикирин угуу");
  assert.equal(await page.locator("p.note").count(), 0);
  assert.ok((await page.locator("svg.code").count()) >= 2, "no code to scan");
  assert.ok((await page.locator("div.attribution").first().textContent()).includes("CC"));
}

/** Something of another country on the same topics is put in. */
async function suggestions(page) {
  const before = await page.locator("li.item").count();
  // What is typed and not yet saved is not lost by it.
  await page.locator("#m0-title").fill("Биринчи");
  await page.locator("section[aria-labelledby=suggested] button.add").first().click();
  assert.equal(await page.locator("#m0-title").inputValue(), "Биринчи");
  assert.equal(await page.locator("li.item").count(), before + 1);
}

async function journey(language, options) {
  const page = await site.page(options);
  await assemble(page, language);
  await arrange(page);
  await lookAfterTroubles(page);
  await comeBackLater(page);
  await suggestions(page);
  await takeAlong(page, language);
  await page.context().close();
}

test("Russian on a desktop, without scripts", () => journey("ru", { javaScriptEnabled: false, viewport: desktop }));
test("Turkish on a phone, without scripts", () => journey("tr", { javaScriptEnabled: false, viewport: phone }));
test("Kazakh on a desktop, with scripts", () => journey("kk", { viewport: desktop }));

test("with scripts a curriculum is kept on the device, once that is asked for and until it is forgotten", async () => {
  const page = await site.page();
  await choose(page, "ru", 1);
  await page.locator("li.basket a").click();
  const kept = () => page.evaluate(() => localStorage.getItem("tajriba-curriculum"));
  assert.equal(await kept(), null);
  // What is typed and not yet saved is kept too.
  await page.locator("#title").fill("Начало");
  await page.locator("p.device button").click();
  await page.waitForFunction(() => document.querySelector("h1").textContent === "Начало");
  await page.locator("p.device [role=status]").waitFor();
  const first = await kept();
  assert.ok(page.url().includes(first));
  // It goes on being kept as it changes, and is offered where there is none in the address.
  await page.locator("#title").fill("Курс");
  await page.locator("button[value=save]").first().click();
  assert.notEqual(await kept(), first);
  await page.goto("/ru/curriculum");
  await page.locator("p.kept a").click();
  assert.equal(await page.locator("h1").textContent(), "Курс");
  // It is kept on when more is put in on the way, and left alone by an address that somebody sent, or half of its own.
  const grown = await kept();
  await page.locator("section[aria-labelledby=suggested] button.add").first().click();
  const whole = await kept();
  assert.notEqual(whole, grown);
  const course = page.url();
  await page.goto("/ru/curriculum?from=regional/curricula/case-management-two-days");
  assert.equal(await kept(), whole);
  const asked = page.waitForEvent("dialog");
  const pressed = page.locator("p.device button").click();
  await (await asked).dismiss();
  await pressed;
  assert.equal(await kept(), whole, "replaced without a yes");
  await page.goto(course.replace(whole, whole.slice(0, -30)));
  assert.equal(await page.locator("[role=alert]").count(), 1);
  assert.equal(await kept(), whole);
  await page.goto(course);
  await page.locator("p.device button").click();
  assert.equal(await kept(), null);
  await page.context().close();
});

test("a published curriculum is opened as the start of one's own", async () => {
  const page = await site.page({ javaScriptEnabled: false });
  await page.goto("/tr/search?kind=curricula");
  await page.locator("ol.hits h2 a").first().click();
  await page.locator("div.choose a.add").click();
  assert.ok((await page.locator("li.item").count()) > 3);
  assert.equal(await page.locator(".curriculum > ul.works li").count(), 1, "it does not say what it was made from");
  // Delivered in the language it was read in, which is seen and changed at once.
  assert.equal(await page.locator("#language").inputValue(), "tr");
  assert.ok((await page.locator("#language").boundingBox()).y < page.viewportSize().height);
  await page.locator("#language").selectOption("kk");
  await page.locator("p.delivery button").click();
  assert.equal(await page.locator("#language").inputValue(), "kk");
  assert.equal(await page.locator("li.item .warnings .change").count(), 0, "another language is no change of the works");
  assert.ok((await page.locator("li.item").count()) > 3);
  await page.context().close();
});

test("by keyboard alone: type a title, move an item down, and stay with it", async () => {
  const page = await site.page();
  await choose(page, "ru", 2);
  await page.locator("li.basket a").click();
  const first = await page.locator("li.item h3 a").first().textContent();
  await page.locator("#title").focus();
  await page.keyboard.type("С клавиатуры");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("h1").textContent === "С клавиатуры");
  await page.locator("#content").focus();
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press("Tab");
    const [value, outline, html] = await page.evaluate(() => [
      document.activeElement.value,
      getComputedStyle(document.activeElement).outlineStyle,
      document.activeElement.outerHTML.slice(0, 200),
    ]);
    assert.notEqual(outline, "none", `focus cannot be seen: ${html}`);
    if (value === "down-0-0") break;
  }
  await page.keyboard.press("Enter");
  await page.waitForURL(/#i-0-1$/);
  assert.equal(await page.locator("#i-0-1 h3 a").textContent(), first);
  await page.context().close();
});

test("axe finds nothing on the builder and on paper, in light and dark", async () => {
  const found = [];
  for (const [viewport, colorScheme] of [[phone, "light"], [desktop, "dark"]]) {
    const page = await site.page({ viewport, colorScheme });
    await page.goto("/ru/curriculum");
    const pages = [page.url()];
    await page.goto("/ru/curriculum?from=regional/curricula/case-management-two-days");
    pages.push(page.url());
    const builder = new URL(page.url());
    for (const part of ["handout", "guide"]) pages.push(`/ru/curriculum/${part}${builder.search}&beside=en`);
    for (const address of pages) {
      await page.goto(address);
      found.push(...(await violations(page)).map((one) => `${address.slice(0, 60)}: ${one.id}: ${one.nodes[0].html.slice(0, 200)}`));
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > viewport.width) found.push(`${address.slice(0, 60)}: ${width} wide`);
    }
    await page.context().close();
  }
  assert.deepEqual(found, []);
});
