/*
 * After an at sign, colleagues are offered: arrows choose, Enter or Tab inserts the handle, Escape
 * closes. It works in a text area and in the editor; the focus never leaves what is being written.
 */
const TYPED = /(?:^|[\s(«"'’])@([\p{L}\p{N}.-]{1,40})$/u;

const list = Object.assign(document.createElement("ul"), { className: "colleagues", id: "collegues", hidden: true });
list.setAttribute("role", "listbox");
document.querySelector("main").append(list);

let field;
let chosen = -1;
let question = 0;

/* What stands before the caret, in a text area or in the editor. */
const before = (target) => {
  if (target instanceof HTMLTextAreaElement) return target.value.slice(0, target.selectionStart);
  const selection = getSelection();
  const node = selection.anchorNode;
  return node?.nodeType === Node.TEXT_NODE ? node.data.slice(0, selection.anchorOffset) : "";
};

const close = () => {
  list.hidden = true;
  chosen = -1;
  field?.removeAttribute("aria-activedescendant");
};

const choose = (index) => {
  const options = [...list.children];
  chosen = (index + options.length) % options.length;
  options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
  field.setAttribute("aria-activedescendant", options[chosen].id);
};

const insert = (handle) => {
  const typed = TYPED.exec(before(field))[1];
  if (field instanceof HTMLTextAreaElement) {
    const end = field.selectionStart;
    field.setRangeText(`${handle} `, end - typed.length, end, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    const selection = getSelection();
    const range = selection.getRangeAt(0);
    range.setStart(selection.anchorNode, selection.anchorOffset - typed.length);
    selection.removeAllRanges();
    selection.addRange(range);
    document.execCommand("insertText", false, `${handle}\u00a0`);
  }
  close();
};

const place = () => {
  const caret = field instanceof HTMLTextAreaElement ? undefined : getSelection().getRangeAt(0).getClientRects()[0];
  const box = caret ?? field.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - list.offsetWidth - 8));
  list.style.left = `${left}px`;
  list.style.top = `${box.bottom + 4}px`;
};

const show = (colleagues) => {
  list.replaceChildren(...colleagues.map((person, i) => {
    const option = document.createElement("li");
    option.id = `collegue-${i}`;
    option.setAttribute("role", "option");
    option.dataset.handle = person.handle;
    const ministry = Object.assign(document.createElement("small"), { textContent: person.organisation });
    option.append(person.name, " ", ministry);
    return option;
  }));
  list.hidden = false;
  place();
  choose(0);
  globalThis.passerelle?.announce(field.dataset.mentionsFound.replace("{0}", colleagues.length));
};

const propose = async (target) => {
  const typed = TYPED.exec(before(target));
  const asked = ++question;
  if (!typed) {
    close();
    return;
  }
  const answer = await fetch(`/api/personnes?q=${encodeURIComponent(typed[1].replaceAll(".", " "))}`, { redirect: "manual" });
  if (!answer.ok || asked !== question) return;
  const colleagues = await answer.json();
  field = target;
  if (colleagues.length) show(colleagues);
  else close();
};

const attach = (target) => {
  list.setAttribute("aria-label", target.dataset.mentions);
  target.setAttribute("aria-autocomplete", "list");
  target.setAttribute("aria-haspopup", "listbox");
  target.setAttribute("aria-controls", list.id);
  target.addEventListener("input", () => propose(target));
  target.addEventListener("blur", close);
  target.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const act = {
      ArrowDown: () => choose(chosen + 1),
      ArrowUp: () => choose(chosen - 1),
      Enter: () => insert(list.children[chosen].dataset.handle),
      Tab: () => insert(list.children[chosen].dataset.handle),
      Escape: close,
    }[event.key];
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
    }
  }, { capture: true });
};

addEventListener("scroll", () => { if (!list.hidden) close(); }, { passive: true });

/* A press would take the focus from the text. */
list.addEventListener("pointerdown", (event) => event.preventDefault());
list.addEventListener("click", (event) => {
  const option = event.target.closest("[data-handle]");
  if (option) insert(option.dataset.handle);
});
document.querySelectorAll("[data-mentions]").forEach((target) => {
  if (!target.hidden) attach(target);
});
