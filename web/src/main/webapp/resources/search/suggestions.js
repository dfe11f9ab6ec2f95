/*
 * While one types in the search box, persons, groups, contents and past searches are offered: arrows choose, Enter opens,
 * Escape closes. Without this script the box is a plain form. A slash anywhere brings the caret to it.
 */
{
  const box = document.getElementById("q");
  const list = document.createElement("ul");
  const SHORTEST = 2;
  const PAUSE = 150;
  let waiting;
  let asked = 0;
  let chosen = -1;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };

  const choose = (index) => {
    const options = list.querySelectorAll("[role=option]");
    chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    box.setAttribute("aria-activedescendant", options[chosen].id);
  };

  const option = (suggestion, index) => {
    const item = document.createElement("li");
    item.id = `suggestion-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = suggestion.url;
    const place = document.createElement("small");
    place.textContent = suggestion.place;
    item.append(suggestion.title, place);
    item.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      location.assign(suggestion.url);
    });
    return item;
  };

  // The kind stands above the first of its own.
  const heading = (label) => {
    const item = document.createElement("li");
    item.className = "kind-name";
    item.setAttribute("role", "presentation");
    item.textContent = label;
    return item;
  };

  const show = (suggestions) => {
    const isNew = (i) => i === 0 || suggestions[i].kind !== suggestions[i - 1].kind;
    list.replaceChildren(
      ...suggestions.flatMap((each, i) => (isNew(i) ? [heading(each.label), option(each, i)] : [option(each, i)])),
    );
    if (suggestions.length === 0 || document.activeElement !== box) {
      close();
      return;
    }
    chosen = -1;
    list.hidden = false;
    box.setAttribute("aria-expanded", "true");
  };

  const ask = async () => {
    const typed = box.value.trim();
    const question = ++asked;
    if (typed.length < SHORTEST) {
      close();
      return;
    }
    const answer = await fetch(`${box.form.dataset.suggestions}?q=${encodeURIComponent(typed)}`).catch(() => undefined);
    // A slower answer to an older question is dropped; so is the sign-in page, when the session is over.
    if (question === asked && answer?.ok && !answer.redirected) show(await answer.json());
  };

  if (box) {
    list.id = "suggestions";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.labels[0].textContent);
    box.after(list);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-expanded", "false");
    box.setAttribute("aria-controls", list.id);

    box.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown") choose(chosen + 1);
      else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
      else if (event.key === "Escape") close();
      else if (event.key === "Enter" && chosen >= 0) location.assign(list.querySelectorAll("[role=option]")[chosen].dataset.url);
      else return;
      event.preventDefault();
    });
    document.addEventListener("keydown", (event) => {
      const writing = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key === "/" && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        event.preventDefault();
        box.focus();
      }
    });
  }
}
