// Suggestions in the search box: an editable combobox with a list, as the ARIA Authoring Practices Guide describes it.
// What is typed goes to this site alone. Where the reader saves data, the box works as it is.
const box = document.querySelector("input[data-suggest]");
const saving = navigator.connection?.saveData || matchMedia("(prefers-reduced-data: reduce)").matches;
if (box && !saving) {
  const list = document.createElement("ul");
  const status = document.createElement("p");
  let options = [];
  let active = -1;
  let typed = box.value;
  let timer;
  let asked;

  list.id = "suggestions";
  list.className = "suggestions";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", box.dataset.label);
  status.className = "hidden";
  status.setAttribute("role", "status");
  box.parentNode.append(list, status);
  box.removeAttribute("list");
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-controls", list.id], ["aria-expanded", "false"]]) {
    box.setAttribute(name, value);
  }

  const mark = (place) => {
    options[active]?.removeAttribute("aria-selected");
    active = place;
    const option = options[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", option?.id ?? "");
    box.value = option?.textContent ?? typed;
  };

  const close = () => {
    clearTimeout(timer);
    asked?.abort();
    open(false);
  };

  const open = (wanted) => {
    active = -1;
    list.hidden = !wanted;
    box.setAttribute("aria-expanded", wanted);
    box.setAttribute("aria-activedescendant", "");
  };

  const show = (suggestions) => {
    options = suggestions.map(({ text, lang }, place) => {
      const option = document.createElement("li");
      option.id = `suggestion-${place}`;
      option.setAttribute("role", "option");
      option.lang = lang;
      option.textContent = text;
      return option;
    });
    list.replaceChildren(...options);
    status.textContent = `${box.dataset.label}: ${options.length}`;
    open(options.length > 0);
  };

  const ask = async () => {
    asked?.abort();
    asked = new AbortController();
    const { signal } = asked;
    try {
      const reply = await fetch(`${box.dataset.suggest}&q=${encodeURIComponent(typed)}`, { signal });
      const { suggestions } = await reply.json();
      if (!signal.aborted && document.activeElement === box) show(suggestions);
    } catch {
      // No line, or typing went on: the box still searches.
    }
  };

  const type = (event) => {
    typed = box.value;
    clearTimeout(timer);
    if (event.isComposing) return;
    if (typed.trim()) timer = setTimeout(ask, 150);
    else {
      asked?.abort();
      show([]);
    }
  };
  box.addEventListener("input", type);
  box.addEventListener("compositionend", type);

  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && options.length) {
      event.preventDefault();
      if (list.hidden) open(true);
      // One place beside the options is the reader's own words.
      const places = options.length + 1;
      mark(((active + 1 + step + places) % places) - 1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      mark(-1);
      close();
    } else if (event.key === "Enter") {
      close();
    }
  });

  box.addEventListener("blur", close);
  // The box keeps the focus while somebody presses on the list.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (!option) return;
    box.value = option.textContent;
    close();
    box.form.requestSubmit();
  });
}
