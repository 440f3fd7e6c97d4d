// Keeps a curriculum on this device, once the trainer presses the button and never before.
"use strict";
const key = "tajriba-curriculum";
const works = `${key}-works`;
const device = document.querySelector("p.device");
const begin = document.querySelector("p.kept");
const form = document.querySelector("form.builder");
let typed = false;

function kept() {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function address(state) {
  const here = new URL(location.pathname, location.href);
  here.searchParams.set("c", state);
  return here.pathname + here.search;
}

function button(text, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = text;
  made.addEventListener("click", press);
  return made;
}

function link(text, state) {
  const made = document.createElement("a");
  made.href = address(state);
  made.textContent = text;
  return made;
}

function keep(state) {
  try {
    localStorage.setItem(key, state);
    localStorage.setItem(works, device.dataset.works);
  } catch {
    // A browser that keeps nothing: the address still is the curriculum.
  }
  draw();
}

// What was typed is saved first; another curriculum that is kept is not replaced without a question.
function ask(state) {
  if (kept() && !confirm(device.dataset.replace)) return;
  if (typed) {
    sessionStorage.setItem(works, "keep");
    form.requestSubmit();
  } else keep(state);
}

function forget() {
  localStorage.removeItem(key);
  localStorage.removeItem(works);
  draw();
}

// Whether this page is what is kept, one step on: it comes from its form, or holds all of its works and more. Anything
// else, such as an address that somebody sent, leaves alone what is kept.
function followsKept() {
  const { works: here, cut } = device.dataset;
  if (kept() === null || cut !== undefined) return false;
  const sent = sessionStorage.getItem(key) === kept();
  sessionStorage.removeItem(key);
  const before = localStorage.getItem(works);
  return sent || (Boolean(before) && before.split(" ").every((work) => here.split(" ").includes(work)));
}

function draw() {
  const { state, keep: keepText, forget: forgetText, kept: keptText, other } = device.dataset;
  const known = kept();
  const status = document.createElement("span");
  status.setAttribute("role", "status");
  if (known === state) {
    status.textContent = `✓ ${keptText} `;
    device.replaceChildren(status, button(forgetText, forget));
  } else {
    const parts = [button(keepText, () => ask(state))];
    if (known) parts.push(" ", link(other, known));
    device.replaceChildren(...parts);
  }
  device.hidden = false;
}

// Whether the form was sent to save what is to be kept.
function wanted() {
  try {
    const asked = sessionStorage.getItem(works) === "keep";
    sessionStorage.removeItem(works);
    return asked;
  } catch {
    return false;
  }
}

if (device) {
  const { state } = device.dataset;
  form.addEventListener("input", () => (typed = true));
  form.addEventListener("submit", () => kept() === state && sessionStorage.setItem(key, state));
  if (wanted() || (kept() !== state && followsKept())) keep(state);
  else draw();
} else if (begin && kept()) {
  begin.append(link(begin.dataset.open, kept()));
  begin.hidden = false;
}
