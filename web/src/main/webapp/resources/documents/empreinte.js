/* Computes the SHA-256 of a file piece by piece, away from the page, so that neither waits nor fills the memory. */
const PIECE = 4 << 20;

self.addEventListener("message", async ({ data: { file, library } }) => {
  try {
    if (!self.sha256) {
      importScripts(library);
    }
    const hash = self.sha256.create();
    for (let from = 0; from < file.size; from += PIECE) {
      hash.update(new Uint8Array(await file.slice(from, from + PIECE).arrayBuffer()));
      self.postMessage({ read: Math.min(file.size, from + PIECE) });
    }
    self.postMessage({ hash: hash.hex() });
  } catch (problem) {
    self.postMessage({ problem: String(problem) });
  }
});
