// What react.test.ts draws: on a server, and in a page.
import { Component, Suspense, useState, type ReactNode } from "react";
import { Bullet } from "../../../src/adapters/react/index.js";
import plan from "../../../examples/bullet/plan-2022.json";

const page = globalThis as unknown as { set: (change: object) => void; told: unknown[] };
page.told = [];

class Boundary extends Component<{ readonly children: ReactNode }, { readonly error?: Error }> {
  override state: { readonly error?: Error } = {};
  static getDerivedStateFromError(error: Error): { readonly error: Error } {
    return { error };
  }
  override render(): ReactNode {
    const { error } = this.state;
    return error ? <p id="fault">{`${error.name}: ${error.message}`}</p> : this.props.children;
  }
}

const pending = new Promise<never>(() => undefined);
/** Not ready while it is told to wait. */
function Waiting({ wait }: { readonly wait: boolean }): ReactNode {
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- how React is told to wait
  if (wait) throw pending;
  return null;
}

export function App(): ReactNode {
  const [{ wait, ...change }, set] = useState<{ readonly wait?: boolean }>({});
  page.set = (next) => set((now) => ({ ...now, ...next }));
  const { $schema: _schema, type: _type, ...spec } = plan as { readonly $schema: string; readonly type: string } & Parameters<typeof Bullet>[0];
  return (
    <Boundary>
      <Suspense fallback={<p id="waiting">…</p>}>
        <Bullet {...spec} data-testid="figure" onHover={(detail) => void page.told.push(detail)} select="many" {...change} />
        <Waiting wait={wait === true} />
      </Suspense>
    </Boundary>
  );
}
