"use strict";
// The page works without this: it opens what is folded, lights up a marked place that is cut in pieces, and follows a chain.
(() => {
  const unfold = (node) => {
    for (let at = node; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };
  const arrive = () => {
    document.querySelectorAll(".lit-place").forEach((n) => n.classList.remove("lit-place"));
    const id = location.hash.slice(1);
    const place = id && document.getElementById(id);
    if (!place) return;
    unfold(place);
    for (const piece of document.getElementsByClassName(id)) piece.classList.add("lit-place");
    place.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", arrive);
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((d) => { d.open = true; }));
  arrive();

  const follow = (edges, from, to, start) => {
    const found = new Set([start]), waiting = [start];
    while (waiting.length) {
      const node = waiting.pop();
      for (const e of edges) if (e.dataset[from] === node && !found.has(e.dataset[to])) {
        found.add(e.dataset[to]);
        waiting.push(e.dataset[to]);
      }
    }
    return found;
  };
  document.querySelectorAll(".hw-picture").forEach((picture) => {
    const edges = [...picture.querySelectorAll(".edge, .step")], nodes = [...picture.querySelectorAll(".node")];
    const dark = () => picture.classList.remove("lit");
    const light = (node) => {
      const after = follow(edges, "a", "b", node.dataset.n), before = follow(edges, "b", "a", node.dataset.n);
      const near = new Set([...after, ...before]);
      nodes.forEach((n) => n.classList.toggle("on", near.has(n.dataset.n)));
      edges.forEach((e) => e.classList.toggle("on", [after, before].some((s) => s.has(e.dataset.a) && s.has(e.dataset.b))));
      picture.classList.add("lit");
    };
    nodes.forEach((node) => {
      node.addEventListener("mouseenter", () => light(node));
      node.addEventListener("mouseleave", dark);
    });
  });
})();
