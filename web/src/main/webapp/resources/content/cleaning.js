/*
 * Makes of foreign text what the house keeps: a few elements, and paragraphs.
 */
{
  const BLOCKS = "p,h2,h3,h4,ul,ol,table,blockquote,pre,hr";
  const KEPT = "p,br,h2,h3,h4,strong,b,em,i,u,s,sub,sup,ul,ol,li,blockquote,pre,code,table,caption,thead,tbody,tr,th,td,hr,a".split(",");
  const RENAMED = { DIV: "p", H1: "h2", H5: "h4", H6: "h4" };

  /* Only the elements that the house keeps, without any attribute but a link's address. */
  const clean = (html) => {
    const page = new DOMParser().parseFromString(html.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""), "text/html");
    page.querySelectorAll("script,style,template,iframe,object,embed,svg,math,title,noscript").forEach((element) => element.remove());
    [...page.body.querySelectorAll("*")].reverse().forEach((element) => {
      const name = RENAMED[element.tagName] ?? element.localName;
      if (!KEPT.includes(name) || (name === "p" && element.querySelector(BLOCKS))) {
        element.replaceWith(...element.childNodes);
        return;
      }
      const plain = page.createElement(name);
      for (const kept of ["href", "colspan", "rowspan", "scope"]) {
        if (element.hasAttribute(kept)) plain.setAttribute(kept, element.getAttribute(kept));
      }
      plain.append(...element.childNodes);
      element.replaceWith(plain);
    });
    return page.body.innerHTML;
  };

  const paragraphs = (text) => {
    const holder = document.createElement("div");
    for (const words of text.split(/\n\s*\n/)) {
      const paragraph = document.createElement("p");
      words.split("\n").forEach((line, i) => paragraph.append(...(i ? [document.createElement("br"), line] : [line])));
      holder.append(paragraph);
    }
    return holder.innerHTML;
  };

  globalThis.passerelle.cleaning = { BLOCKS, clean, paragraphs };
}
