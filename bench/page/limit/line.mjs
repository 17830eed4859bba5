import { render } from "../../limit/a1-line.mjs";

export const draw = (host, d) => { host.innerHTML = render(d); };
