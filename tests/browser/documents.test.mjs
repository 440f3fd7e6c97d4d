// A hundred works as a book and as a Word file in every language, read by programs that know nothing of how they were
// made: epubcheck judges the book, LibreOffice opens the Word file and sets its pages.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { curriculumOf, fileOf, hundredWorks, languages, letters } from "./site.mjs";

/** Where Debian puts it; its own launcher needs a kernel that runs archives of Java. */
const epubcheck = process.env.EPUBCHECK ?? "/usr/share/java/epubcheck.jar";

const folder = mkdtempSync(join(tmpdir(), "tajriba-documents-"));

after(() => rmSync(folder, { recursive: true, force: true }));

async function written(language, name) {
  const file = await fileOf(language, name, await curriculumOf(language, await hundredWorks()));
  assert.ok(file.milliseconds < 10_000, `it took ${file.milliseconds} ms`);
  const path = join(folder, `${language}-${name}`);
  writeFileSync(path, file.content);
  return path;
}

/** What a program prints; it works beside this one, which goes on seeing what the server does. */
async function run(program, ...parameters) {
  return (await promisify(execFile)(program, parameters, { maxBuffer: 1 << 26 })).stdout;
}

/** As a document's own program writes it: with a bookmark for every heading. */
const withBookmarks = 'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"}}';

for (const language of languages) {
  test(`epubcheck has nothing to say of a book of a hundred works in ${language}`, async () => {
    const path = await written(language, "curriculum.epub");
    const report = await run("java", "-jar", epubcheck, path);
    assert.match(report, /0 fatals \/ 0 errors \/ 0 warnings/);
  });

  test(`LibreOffice opens a Word file of a hundred works in ${language}, with its headings and every letter`, async () => {
    const path = await written(language, "curriculum.docx");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run("soffice", profile, "--headless", "--convert-to", withBookmarks, "--outdir", folder, path);
    const pages = path.replace(/docx$/, "pdf");
    assert.ok(Number((await run("pdfinfo", pages)).match(/^Pages: +(\d+)$/m)[1]) > 50);
    const text = await run("pdftotext", pages, "-");
    for (const letter of letters[language]) assert.ok(text.includes(letter), letter);
    assert.ok(!text.includes("\u{FFFD}"), "a character was replaced");
    assert.ok(text.match(/CC-BY-4\.0/g).length >= 50);
    // Real headings: they become bookmarks, one for each work at the least.
    const outline = (await run("pdftohtml", "-xml", "-stdout", "-i", pages)).match(/<outline>[\s\S]*<\/outline>/)?.[0] ?? "";
    assert.ok(outline.match(/<item /g)?.length >= 100, "no headings");
  });
}
