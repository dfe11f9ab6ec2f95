/* Brings files to the place where they are deposited: buttons, the whole page as a target, the clipboard. */
{
  const section = document.getElementById("depot");
  const { Depot, cueillette } = globalThis.passerelle;

  const begin = () => {
    const depot = new Depot(section);
    const veil = section.querySelector(".depot-voile");
    const inputs = section.querySelectorAll("input[type=file]");
    section.classList.add("scripted");

    document.querySelectorAll("[data-depot]").forEach((button) => {
      button.hidden = false;
      button.addEventListener("click", (event) => {
        event.preventDefault();
        section.querySelector(`[data-choix=${button.dataset.depot}]`).click();
      });
    });
    const takeFrom = (input) => {
      depot.take(cueillette.chosen(input));
      input.value = "";
    };
    inputs.forEach((input) => input.addEventListener("change", () => depot.forVersion || takeFrom(input)));
    depot.form.addEventListener("submit", (event) => {
      event.preventDefault();
      takeFrom(depot.input);
    });

    const brings = (event) => Array.from(event.dataTransfer?.types ?? []).includes("Files");
    const target = depot.forVersion ? depot.form : document;
    let depth = 0;
    const leave = () => {
      depth = 0;
      veil.hidden = true;
      depot.form.classList.remove("over");
    };
    target.addEventListener("dragenter", (event) => {
      if (brings(event)) {
        depth++;
        veil.hidden = depot.forVersion;
        depot.form.classList.add("over");
      }
    });
    target.addEventListener("dragleave", () => { if (--depth <= 0) { leave(); } });
    target.addEventListener("dragover", (event) => {
      if (brings(event)) {
        event.preventDefault();
        event.dataTransfer.dropEffect = "copy";
      }
    });
    target.addEventListener("drop", async (event) => {
      if (brings(event)) {
        event.preventDefault();
        leave();
        depot.take(await cueillette.dropped(event.dataTransfer));
      }
    });

    document.addEventListener("paste", (event) => {
      const files = event.clipboardData?.files ?? [];
      if (files.length > 0) {
        event.preventDefault();
        depot.take(cueillette.pasted(event.clipboardData, depot.text.screenshot, document.documentElement.lang));
      }
    });

    window.addEventListener("beforeunload", (event) => {
      if (depot.busy) {
        event.preventDefault();
      }
    });
  };

  if (section) {
    begin();
  }
}
