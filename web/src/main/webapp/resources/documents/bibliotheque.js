/* Choosing several things of a list. Without it one chooses line by line, and the acts are there all the same. */
const begin = (list) => {
  const boxes = () => Array.from(list.querySelectorAll("input[name=choix]"));
  const all = list.querySelector("[data-all]");
  const count = list.querySelector("[data-count]");
  const size = list.querySelector("[data-size]:not(input)");
  const language = document.documentElement.lang;
  const units = list.dataset.units.split(" ");
  let last = null;

  const inWords = (bytes) => {
    let unit = 0;
    let value = bytes;
    while (value >= 999.5 && unit < units.length - 1) {
      value /= 1000;
      unit++;
    }
    const digits = unit > 0 && value < 9.95 ? 1 : 0;
    return new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value) + "\u00a0" + units[unit];
  };

  const show = () => {
    const chosen = boxes().filter((box) => box.checked);
    const bytes = chosen.reduce((sum, box) => sum + Number(box.dataset.size ?? 0), 0);
    count.textContent = list.dataset.chosen.replace("{count}", chosen.length);
    if (size) {
      size.textContent = bytes > 0 ? inWords(bytes) : "";
    }
    if (all) {
      all.checked = chosen.length > 0 && chosen.length === boxes().length;
      all.indeterminate = chosen.length > 0 && !all.checked;
    }
  };

  list.classList.add("scripted");
  list.addEventListener("change", (event) => {
    if (event.target === all) {
      boxes().forEach((box) => { box.checked = all.checked; });
    }
    show();
  });

  /* With the shift key, all from the last one chosen to this one. */
  list.addEventListener("click", (event) => {
    if (event.target.name !== "choix") {
      return;
    }
    const lines = boxes();
    if (event.shiftKey && last) {
      const [from, to] = [lines.indexOf(last), lines.indexOf(event.target)].sort((one, other) => one - other);
      lines.slice(from, to + 1).forEach((box) => { box.checked = event.target.checked; });
      show();
    }
    last = event.target;
  });

  list.addEventListener("reset", () => setTimeout(() => {
    show();
    boxes()[0]?.focus();
  }));

  /* Up and down go from line to line, as in a list of files. */
  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const line = event.target.closest("tr");
    if (!step || !line || event.target.matches("input[type=text]") || event.target.closest("[popover]")) {
      return;
    }
    const lines = Array.from(list.querySelectorAll("tbody tr"));
    const next = lines[lines.indexOf(line) + step];
    const cell = event.target.closest("td, th");
    const target = next?.children[cell.cellIndex]?.querySelector("input, a, button") ?? next?.querySelector("a");
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });

  show();
};

/* The list is shown anew after files were deposited. */
const beginWithWhatIsThere = () => {
  const selection = document.getElementById("selection");
  if (selection) {
    begin(selection);
  }
};
document.addEventListener("passerelle:liste", beginWithWhatIsThere);
beginWithWhatIsThere();
