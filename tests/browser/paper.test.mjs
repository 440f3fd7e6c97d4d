// A hundred works as a PDF in every language: read back by poppler, which knows nothing of how it was made.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { curriculumOf, fileOf, hundredWorks, languages, letters } from "./site.mjs";

const folder = mkdtempSync(join(tmpdir(), "tajriba-paper-"));

after(() => rmSync(folder, { recursive: true, force: true }));

function poppler(tool, ...parameters) {
  return execFileSync(tool, parameters, { encoding: "utf8", maxBuffer: 1 << 26, stdio: ["ignore", "pipe", "ignore"] });
}

for (const language of languages) {
  test(`a hundred works in ${language} are set within ten seconds, tagged, every font embedded, every letter there`, async () => {
    const works = await hundredWorks();
    const file = await fileOf(language, "guide.pdf", await curriculumOf(language, works));
    assert.ok(file.milliseconds < 10_000, `it took ${file.milliseconds} ms`);
    const path = join(folder, `${language}.pdf`);
    writeFileSync(path, file.content);

    const info = poppler("pdfinfo", path);
    assert.match(info, /^Tagged: +yes$/m);
    assert.match(info, /^Title: +\S/m);
    assert.ok(Number(info.match(/^Pages: +(\d+)$/m)[1]) > 50, info);
    const fonts = poppler("pdffonts", path).split("\n").slice(2).filter(Boolean);
    assert.ok(fonts.length >= 3);
    // Embedded, a part of the font, and its letters can be copied.
    for (const font of fonts) assert.match(font, /\+NotoSans\S* .* yes yes yes +\d+ +\d+$/);

    const text = poppler("pdftotext", path, "-");
    for (const letter of letters[language]) assert.ok(text.includes(letter), letter);
    assert.ok(!text.includes("\u{FFFD}"), "a character was replaced");
    // Every work with its address and its licence.
    assert.ok(text.match(/CC-BY-4\.0/g).length >= 50);
    assert.ok(text.replaceAll("\n", "").includes(works[99]));
  });
}
