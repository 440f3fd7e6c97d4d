// Another language of a text opens where the reader is: its versions share their anchors.
const headings = [...document.querySelectorAll(".text :is(h2, h3, h4)[id]")];
const links = document.querySelectorAll(".languages a, .about a.other");
for (const link of links) {
  link.addEventListener("click", () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 2);
    link.hash = passed.at(-1)?.id ?? "";
  });
}
