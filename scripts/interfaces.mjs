// Reads the interfaces of the specs: each field's doc line, and what its list holds. The docs are written once, in TypeScript.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/** Words of a doc comment, links as their names. */
function docOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).map((comment) => ts.getTextOfJSDocComment(comment.comment) ?? "");
  return comments.join(" ").replace(/\{@link (\w+)\}/g, "`$1`").replace(/\s+/g, " ").trim();
}

/** `readonly BulletRange[] | undefined` holds `BulletRange`. */
function elementOf(type) {
  return /(?:readonly )?(\w+)\[\]/.exec(type?.getText() ?? "")?.[1];
}

function fieldsOf(declaration) {
  const fields = {};
  for (const member of declaration.members) {
    if (!ts.isPropertySignature(member)) continue;
    fields[member.name.getText()] = { doc: docOf(member), element: elementOf(member.type), type: member.type?.getText() ?? "", optional: member.questionToken !== undefined };
  }
  return fields;
}

/** Every interface of the charts and of the shared spec: name → field → {doc, element, type, optional}. */
export function readInterfaces(root) {
  const folders = ["src/charts", "src/schema"];
  const found = new Map();
  const bases = new Map();
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder)).filter((file) => file.endsWith(".ts"))) {
      const source = ts.createSourceFile(name, readFileSync(join(root, folder, name), "utf8"), ts.ScriptTarget.ES2022, true);
      for (const statement of source.statements.filter(ts.isInterfaceDeclaration)) {
        found.set(statement.name.text, fieldsOf(statement));
        bases.set(statement.name.text, (statement.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => type.expression.getText())));
      }
    }
  }
  for (const [name, own] of found) found.set(name, Object.assign({}, ...(bases.get(name) ?? []).map((base) => found.get(base) ?? {}), own));
  return found;
}
