/*
 * One question to the server that takes uploads, and its answer. A line on which nothing moves any more is given up.
 */
{
  const SILENCE = 60_000;

  /* What the server says no to; no use in trying again by oneself. */
  class Refused extends Error {
    constructor(message, code) {
      super(message);
      this.code = code;
    }
  }

  /* What may be better in a moment. */
  class Later extends Error {
    constructor(why, seconds) {
      super(why);
      this.seconds = seconds;
    }
  }

  const read = (request) => {
    const isJson = (request.getResponseHeader("Content-Type") ?? "").startsWith("application/json");
    return {
      status: request.status,
      json: isJson && request.responseText ? JSON.parse(request.responseText) : null,
      header: (name) => request.getResponseHeader(name),
    };
  };

  /* Resolves with the answer, whatever it says; sent(bytes) hears how much of the body has gone. */
  const answered = (request, hasBody, sent) => new Promise((resolve, reject) => {
    let silence = null;
    const lost = () => {
      clearTimeout(silence);
      reject(new Later("network"));
    };
    const listen = () => {
      clearTimeout(silence);
      silence = setTimeout(() => request.abort(), SILENCE);
    };
    request.upload.addEventListener("progress", (event) => {
      listen();
      sent(event.loaded);
    });
    // Once all is sent, the server may take its time to check and keep a large file.
    request.upload.addEventListener("load", () => clearTimeout(silence));
    request.addEventListener("error", lost);
    request.addEventListener("abort", lost);
    request.addEventListener("load", () => {
      clearTimeout(silence);
      resolve(read(request));
    });
    if (hasBody) {
      listen();
    }
  });

  /* Asks, and gives what can be waited for and broken off. */
  const exchange = (method, url, headers, body, sent) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.setRequestHeader("Tus-Resumable", "1.0.0");
    request.setRequestHeader("Accept", "application/json");
    for (const [name, value] of Object.entries(headers)) {
      request.setRequestHeader(name, value);
    }
    const answer = answered(request, Boolean(body), sent);
    request.send(body);
    return { answer, abort: () => request.abort() };
  };

  globalThis.passerelle.echange = { exchange, Refused, Later };
}
