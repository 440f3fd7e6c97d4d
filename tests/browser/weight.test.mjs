// What a page costs on a slow line, and on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import { phone, site } from "./site.mjs";

async function cost(path) {
  const page = await site.page({ viewport: phone });
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  let requests = 0;
  network.on("Network.loadingFinished", (event) => {
    bytes += event.encodedDataLength;
    requests += 1;
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await page.context().close();
  return { bytes, requests };
}

for (const [name, path, most] of [
  ["a page of results", "/ru/search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0", 30 * 1024],
  ["the first page", "/kk/", 30 * 1024],
]) {
  test(`${name} with everything it loads is at most ${most / 1024} KiB in at most 4 requests`, async () => {
    const { bytes, requests } = await cost(path);
    assert.ok(bytes > 1000 && bytes <= most, `${bytes} bytes`);
    assert.ok(requests >= 1 && requests <= 4, `${requests} requests`);
  });
}

test("every kind of work is at most 40 KiB with everything it loads", async () => {
  for (const id of site.works) {
    const { bytes } = await cost(`/ru/${id}`);
    assert.ok(bytes <= 40 * 1024, `${id}: ${bytes} bytes`);
  }
});

// As webpagetest.org has it: 400 kbit/s, and 400 ms there and back.
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test("the first view over a slow line comes within 2.5 seconds", async () => {
  for (const path of ["/ru/", "/ru/search?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0", `/ru/${site.works[0]}`]) {
    const page = await site.page({ viewport: phone });
    const network = await page.context().newCDPSession(page);
    await network.send("Network.enable");
    await network.send("Network.emulateNetworkConditions", slow3g);
    await page.goto(path, { waitUntil: "load" });
    const largest = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime));
          observer.observe({ type: "largest-contentful-paint", buffered: true });
        }),
    );
    await page.context().close();
    assert.ok(largest <= 2500, `${path}: ${Math.round(largest)} ms`);
  }
});

test("on paper: the text and its sources, without menus", async () => {
  const page = await site.page();
  await page.goto(`/ru/${site.works[0]}`);
  await page.emulateMedia({ media: "print" });
  for (const selector of ["header.site", "footer.site nav", ".related"]) {
    for (const element of await page.locator(selector).all()) assert.ok(!(await element.isVisible()), selector);
  }
  assert.ok(await page.locator("h1").isVisible());
  assert.ok(await page.locator("section.provenance").isVisible());
  const address = await page
    .locator(".source a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  assert.match(address, /http/);
  await page.context().close();
});
