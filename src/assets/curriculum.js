// Keeps a curriculum on this device, once the trainer presses the button and never before.
"use strict";
const key = "tajriba-curriculum";
const device = document.querySelector("p.device");
const begin = document.querySelector("p.kept");

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
    sessionStorage.setItem(key, "own");
  } catch {
    // A browser that keeps nothing: the address still is the curriculum.
  }
  draw();
}

function forget() {
  localStorage.removeItem(key);
  sessionStorage.removeItem(key);
  draw();
}

function own() {
  try {
    return sessionStorage.getItem(key) === "own";
  } catch {
    return false;
  }
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
    const parts = [button(keepText, () => keep(state))];
    if (known) parts.push(" ", link(other, known));
    device.replaceChildren(...parts);
  }
  device.hidden = false;
}

if (device) {
  // What was kept from here, or opened from what is kept, goes on being kept as it changes.
  if (kept() === device.dataset.state) sessionStorage.setItem(key, "own");
  else if (kept() && own()) localStorage.setItem(key, device.dataset.state);
  draw();
} else if (begin && kept()) {
  begin.append(link(begin.dataset.open, kept()));
  begin.hidden = false;
}
