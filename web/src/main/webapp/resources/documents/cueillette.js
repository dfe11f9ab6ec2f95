/* Gathers the files that somebody drops, chooses or pastes, each with the folders it comes in. */
{
  const entries = (reader) => new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

  const fileOf = (entry) => new Promise((resolve) => entry.file(resolve, () => resolve(null)));

  const within = async (entry, folders) => {
    if (entry.isFile) {
      const file = await fileOf(entry);
      return file ? [{ file, folders }] : [];
    }
    const found = [];
    const reader = entry.createReader();
    let some;
    // A reader gives a hundred at a time.
    while ((some = await entries(reader)).length > 0) {
      for (const one of some) {
        found.push(...(await within(one, [...folders, entry.name])));
      }
    }
    return found;
  };

  /* Of a drop; the entries must be taken before anything is awaited. */
  const dropped = async (transfer) => {
    const taken = Array.from(transfer.items ?? [])
      .filter((item) => item.kind === "file")
      .map((item) => ({ entry: item.webkitGetAsEntry?.(), file: item.getAsFile() }));
    const found = [];
    for (const { entry, file } of taken) {
      if (entry) {
        found.push(...(await within(entry, [])));
      } else if (file) {
        found.push({ file, folders: [] });
      }
    }
    return found;
  };

  /* Of an input; a whole folder tells the path of each. */
  const chosen = (input) =>
    Array.from(input.files, (file) => ({
      file,
      folders: file.webkitRelativePath ? file.webkitRelativePath.split("/").slice(0, -1) : [],
    }));

  /* A picture from the clipboard has no name worth keeping: it gets one that says what it is and when. */
  const pasted = (transfer, words, language) =>
    Array.from(transfer.files, (file) => {
      const nameless = file.type.startsWith("image/") && /^image\.\w+$/.test(file.name);
      const now = new Date();
      const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(now);
      const time = now.getHours() + " h " + String(now.getMinutes()).padStart(2, "0") + " min "
        + String(now.getSeconds()).padStart(2, "0");
      const name = words.replace("{day}", day).replace("{time}", time) + "." + file.type.split("/").pop().replace("jpeg", "jpg");
      return { file: nameless ? new File([file], name, { type: file.type, lastModified: now.getTime() }) : file, folders: [] };
    });

  globalThis.passerelle.cueillette = { dropped, chosen, pasted };
}
