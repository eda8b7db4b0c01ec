/**
 * Source text with a probe in each branch: functions, both ways of a condition, cases, loops, catches. A probe costs one
 * look at an array, so code that is probed is still optimised; lines stay lines. `coverage.ts` is the other side.
 */
import ts from "typescript";

/** @param probe the number of the next probe */
export function instrumented(source: string, file: string, probe: () => number): string {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const put: [at: number, text: string][] = [];
  const hit = (): string => {
    const number = probe();
    return `__at[${number}]||__on(${number})`;
  };
  /** Those that begin where others do stand outside them, and end after them. */
  const around = (node: ts.Node, before: string, after: string): void => {
    put.push([node.getStart(tree), before]);
    ts.forEachChild(node, visit);
    put.push([node.getEnd(), after]);
  };
  const expression = (node: ts.Node): void => around(node, `(${hit()},`, ")");
  const statement = (node: ts.Statement | undefined): void => {
    if (node && ts.isBlock(node)) block(node);
    else if (node) around(node, `{${hit()};`, "}");
  };
  const block = (node: ts.Block): void => {
    // "use strict" stands first or is nothing
    const first = node.statements.find((s) => !(ts.isExpressionStatement(s) && ts.isStringLiteral(s.expression)));
    const at = first === node.statements[0] || first === undefined ? node.getStart(tree) + 1 : first.getStart(tree);
    put.push([at, `;${hit()};`]);
    ts.forEachChild(node, visit);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const { body } = node;
      ts.forEachChild(node, (child) => {
        if (child !== body) visit(child);
        else if (ts.isBlock(body)) block(body);
        else expression(body);
      });
    } else if (ts.isIfStatement(node)) {
      visit(node.expression);
      statement(node.thenStatement);
      statement(node.elseStatement);
    } else if (ts.isIterationStatement(node, false)) {
      ts.forEachChild(node, (child) => (child === node.statement ? statement(node.statement) : visit(child)));
    } else if (ts.isCaseOrDefaultClause(node)) {
      if (ts.isCaseClause(node)) visit(node.expression);
      put.push([node.statements.pos, `${hit()};`]);
      for (const child of node.statements) visit(child);
    } else if (ts.isCatchClause(node)) {
      if (node.variableDeclaration) visit(node.variableDeclaration);
      block(node.block);
    } else if (ts.isConditionalExpression(node)) {
      visit(node.condition);
      expression(node.whenTrue);
      expression(node.whenFalse);
    } else if (ts.isBinaryExpression(node) && CHOICES.has(node.operatorToken.kind)) {
      visit(node.left);
      expression(node.right);
    } else ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  let at = 0;
  const parts: string[] = [];
  for (const [place, text] of put.sort((a, b) => a[0] - b[0])) {
    parts.push(source.slice(at, place), text);
    at = place;
  }
  return parts.join("") + source.slice(at);
}

const CHOICES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);
