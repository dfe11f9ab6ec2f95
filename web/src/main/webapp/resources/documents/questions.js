/* The questions that are asked before files travel: which archives to unpack, what to do when a name is taken. */
{
  const fill = (words, values) => words.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

  /* Opens a dialog and resolves with the value of the button that closes it; "" when it is dismissed. */
  const ask = (dialog) =>
    new Promise((resolve) => {
      dialog.returnValue = "";
      dialog.addEventListener("close", () => resolve(dialog.returnValue), { once: true });
      dialog.showModal();
    });

  /* For each archive, whether its files are wanted. Resolves with those to unpack; null to send nothing. */
  const archives = async (files) => {
    const dialog = document.getElementById("depot-archives");
    const list = dialog.querySelector("ul");
    const pattern = list.querySelector("template");
    list.querySelectorAll("li").forEach((row) => row.remove());
    const boxes = files.map((file) => {
      const row = pattern.content.firstElementChild.cloneNode(true);
      row.querySelector("b").textContent = file.name;
      list.append(row);
      return row.querySelector("input");
    });
    return (await ask(dialog)) === "oui" ? files.filter((file, place) => boxes[place].checked) : null;
  };

  let standing = null;
  let queue = Promise.resolve();

  /* "version", "deux" or null to leave it out. One question at a time; an answer may hold for all that follow. */
  const name = (file, title, replaceable, others) => {
    const answer = queue.then(async () => {
      if (standing && !(standing === "version" && !replaceable)) {
        return standing;
      }
      const dialog = document.getElementById("depot-homonyme");
      dialog.querySelector("h2").textContent = fill(dialog.dataset.title, { name: file.name });
      dialog.querySelector("[data-text]").textContent = replaceable
        ? fill(dialog.dataset.replaceable, { title })
        : fill(dialog.dataset.fixed, { title });
      dialog.querySelector("[value=version]").hidden = !replaceable;
      const forAll = dialog.querySelector("input");
      forAll.checked = false;
      forAll.closest("label").hidden = others < 1;
      forAll.nextElementSibling.textContent = others === 1 ? dialog.dataset.other : fill(dialog.dataset.others, { count: others });
      const given = (await ask(dialog)) || "passer";
      if (forAll.checked) {
        standing = given;
      }
      return given;
    });
    queue = answer.catch(() => {});
    return answer.then((given) => (given === "passer" ? null : given));
  };

  /* A new drop is asked anew. */
  const anew = () => { standing = null; };

  globalThis.passerelle.questions = { archives, name, anew };
}
