// The spec stands in the picture itself.
banyan.hydrate(document.getElementById("plan"), { charts: banyan.charts, select: "one" });
