// The element needs no program; the same library is there for one as `banyan`.
fetch("../../cluster-trajectory/wenzhou-clusters.json")
  .then((response) => response.json())
  .then((spec) => banyan.mount(document.getElementById("clusters"), banyan.figure(spec), { select: "one" }));
