/*
 * Turns the text area of a page into an editor without markup: the browser's own editing of a few
 * elements, with buttons that say their name. The text area stays what the form hands in. The Tab
 * key leaves the text; Alt+F10 goes to the bar.
 */
const { BLOCKS, clean, paragraphs } = globalThis.passerelle.cleaning;

const area = document.querySelector("textarea[data-editor]");
const label = document.getElementById(`${area.id}Label`);
const bar = area.closest(".field").querySelector(".editor-bar");
const dialog = document.getElementById(`${area.id}-link`);
const address = document.getElementById(`${area.id}-address`);

const editor = document.createElement("div");
editor.id = area.dataset.editor;
editor.className = "editor-area prose";
editor.contentEditable = "true";
editor.setAttribute("role", "textbox");
editor.setAttribute("aria-multiline", "true");
editor.setAttribute("aria-labelledby", label.id);
editor.setAttribute("aria-required", "true");
editor.setAttribute("aria-describedby", `${area.id}-keys ${area.id}-error`);
editor.setAttribute("aria-invalid", area.getAttribute("aria-invalid"));
editor.dataset.mentions = area.dataset.mentions;
editor.dataset.mentionsFound = area.dataset.mentionsFound;
editor.innerHTML = /^\s*<(p|h\d|ul|ol|table|blockquote|pre|hr|div)\b/i.test(area.value) ? clean(area.value) : paragraphs(area.value);
/* An empty paragraph has no height: the caret would stand beside it. */
if (!editor.textContent.trim() && !editor.querySelector("hr,table")) editor.innerHTML = "<p><br></p>";

bar.hidden = false;
area.hidden = true;
bar.after(editor);
area.closest(".field").querySelector("[data-without-editor]").hidden = true;
area.closest(".field").querySelector("[data-with-editor]").hidden = false;
label.addEventListener("click", () => editor.focus());

document.execCommand("defaultParagraphSeparator", false, "p");
document.execCommand("styleWithCSS", false, "false");

/* Browsers let letters stand outside any paragraph, for one when all was erased: they are handed in as one. */
const inParagraphs = () => {
  const copy = editor.cloneNode(true);
  let paragraph;
  for (const node of [...copy.childNodes]) {
    if (node.matches?.(`${BLOCKS},div`)) {
      paragraph = undefined;
    } else {
      if (!paragraph) {
        paragraph = document.createElement("p");
        node.before(paragraph);
      }
      paragraph.append(node);
    }
  }
  return copy.innerHTML;
};

/* What is handed in; an editor that only holds an empty line holds nothing. */
const hand = () => {
  area.value = editor.textContent.trim() || editor.querySelector("hr,table") ? inParagraphs() : "";
};
editor.addEventListener("input", hand);
hand();

const within = (selector) => {
  const node = getSelection().anchorNode;
  const found = (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.(selector);
  return found && editor.contains(found) && found !== editor ? found : null;
};

const showState = () => {
  for (const button of bar.querySelectorAll("[aria-pressed]")) {
    const { block, command } = button.dataset;
    button.setAttribute("aria-pressed", String(block ? Boolean(within(block)) : document.queryCommandState(command)));
  }
  const inTable = Boolean(within("table"));
  bar.querySelector("[data-table=row]").hidden = !inTable;
  bar.querySelector("[data-table=column]").hidden = !inTable;
};
document.addEventListener("selectionchange", () => { if (editor.contains(getSelection().anchorNode)) showState(); });

const run = (command, value) => document.execCommand(command, false, value);

const put = (element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.collapse(true);
  getSelection().removeAllRanges();
  getSelection().addRange(range);
};

const cells = (tag, howMany) => Array.from({ length: howMany }, () => {
  const cell = document.createElement(tag);
  if (tag === "th") cell.scope = "col";
  cell.append(document.createElement("br"));
  return cell;
});

const table = {
  new() {
    const made = document.createElement("table");
    const head = made.createTHead().insertRow();
    head.append(...cells("th", 2));
    const body = made.createTBody();
    body.insertRow().append(...cells("td", 2));
    body.insertRow().append(...cells("td", 2));
    const here = within(BLOCKS);
    const block = here?.closest("table,ul,ol,blockquote") ?? here;
    if (block) block.after(made);
    else editor.append(made);
    if (!made.nextElementSibling) {
      const after = document.createElement("p");
      after.append(document.createElement("br"));
      made.after(after);
    }
    put(head.cells[0]);
  },
  row() {
    const row = within("tr");
    const made = document.createElement("tr");
    made.append(...cells("td", row.cells.length));
    if (row.parentElement.localName === "thead") (row.closest("table").tBodies[0] ?? row.closest("table").createTBody()).prepend(made);
    else row.after(made);
    put(made.cells[0]);
  },
  column() {
    const at = within("td,th").cellIndex;
    for (const row of within("table").rows) row.cells[at]?.after(...cells(row.cells[at].localName, 1));
  },
};

let remembered;
const openLink = () => {
  remembered = getSelection().rangeCount ? getSelection().getRangeAt(0).cloneRange() : null;
  address.value = within("a")?.getAttribute("href") ?? "";
  dialog.showModal();
};
const closeLink = (act) => {
  dialog.close();
  editor.focus();
  if (!remembered) return;
  getSelection().removeAllRanges();
  getSelection().addRange(remembered);
  const link = within("a");
  if (link) {
    const whole = document.createRange();
    whole.selectNodeContents(link);
    if (act) {
      getSelection().removeAllRanges();
      getSelection().addRange(whole);
    }
  }
  act?.();
  hand();
};
const complete = (typed) => {
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(typed)) return `mailto:${typed}`;
  return /^(https?:|mailto:|\/)/i.test(typed) ? typed : `https://${typed}`;
};
dialog.querySelector("[data-link-cancel]").addEventListener("click", () => closeLink());
dialog.querySelector("[data-link-remove]").addEventListener("click", () => closeLink(() => run("unlink")));
dialog.querySelector("[data-link-apply]").addEventListener("click", () => closeLink(() => {
  const typed = address.value.trim();
  if (!typed) return;
  if (getSelection().isCollapsed) {
    const link = Object.assign(document.createElement("a"), { href: complete(typed), textContent: typed });
    run("insertHTML", link.outerHTML);
  } else {
    run("createLink", complete(typed));
  }
}));
address.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    dialog.querySelector("[data-link-apply]").click();
  }
});

/* The selection stays in the text while a button is pressed. */
bar.addEventListener("pointerdown", (event) => event.preventDefault());
bar.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  const { block, command } = button.dataset;
  if (!editor.contains(getSelection().anchorNode)) put(editor.lastElementChild);
  if (!button.dataset.link) editor.focus();
  if (block) run("formatBlock", within(block) ? "p" : block);
  else if (command === "clear") { run("removeFormat"); run("formatBlock", "p"); }
  else if (command) run(command);
  else if (button.dataset.table) table[button.dataset.table]();
  else openLink();
  hand();
  editor.dispatchEvent(new Event("input", { bubbles: true }));
  showState();
});

/* One stop for the Tab key; arrows go from button to button. */
const buttons = () => [...bar.querySelectorAll("button:not([hidden])")];
bar.querySelectorAll("button").forEach((button, i) => { button.tabIndex = i ? -1 : 0; });
bar.addEventListener("keydown", (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (event.key === "Escape") editor.focus();
  if (!step) return;
  event.preventDefault();
  const all = buttons();
  const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
  all.forEach((button) => { button.tabIndex = button === next ? 0 : -1; });
  next.focus();
});
editor.addEventListener("keydown", (event) => {
  if (event.altKey && event.key === "F10") {
    event.preventDefault();
    bar.querySelector("button[tabindex='0']").focus();
  }
});

/* What comes from elsewhere leaves its dress at the door. */
const receive = (event, data) => {
  const html = data.getData("text/html");
  event.preventDefault();
  if (html) run("insertHTML", clean(html));
  else run("insertText", data.getData("text/plain"));
};
editor.addEventListener("paste", (event) => receive(event, event.clipboardData));
editor.addEventListener("drop", (event) => receive(event, event.dataTransfer));
