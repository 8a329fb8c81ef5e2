import type { Lineage, LineageEdge, LineageNode } from '../api';

/** A film in the tree: the generation it is of and its place among them, both from nought. */
export interface Placed {
  node: LineageNode;
  generation: number;
  row: number;
  parents: LineageEdge[];
  children: LineageEdge[];
}

/**
 * Lays a family out in columns by generation (longest way from an origin), children beside their first parent.
 * Rows are given by walking the tree depth first, so that no subtree lies across another. O(nodes + edges).
 */
export function layOut({ nodes, edges }: Lineage): Placed[] {
  const placed = new Map<string, Placed>(nodes.map((node) => [node.id, { node, generation: 0, row: -1, parents: [], children: [] }]));
  for (const edge of edges) {
    const from = placed.get(edge.from);
    const to = placed.get(edge.to);
    if (from && to) {
      from.children.push(edge);
      to.parents.push(edge);
    }
  }

  // Kahn's order; what is left over by a circle, which a sound family has none of, stays where it is.
  const waiting = new Map([...placed.values()].map((one) => [one.node.id, one.parents.length]));
  const ready = [...placed.values()].filter((one) => one.parents.length === 0);
  const order: Placed[] = [];
  for (let one = ready.shift(); one; one = ready.shift()) {
    order.push(one);
    for (const { to } of one.children) {
      const child = placed.get(to)!;
      child.generation = Math.max(child.generation, one.generation + 1);
      const left = waiting.get(to)! - 1;
      waiting.set(to, left);
      if (left === 0) {
        ready.push(child);
      }
    }
  }

  let free = 0;
  for (const origin of order.filter((one) => one.parents.length === 0)) {
    // A stack, not recursion: a family may be thousands deep.
    const stack = [origin];
    for (let one = stack.pop(); one; one = stack.pop()) {
      if (one.row >= 0) {
        continue;
      }

      const parent = one.parents[0] && placed.get(one.parents[0].from);
      const isFirst = parent !== undefined && parent.children[0]?.to === one.node.id;
      one.row = isFirst && parent.row >= 0 ? parent.row : free++;
      stack.push(...one.children.map(({ to }) => placed.get(to)!).reverse());
    }
  }

  return [...placed.values()].filter((one) => one.row >= 0);
}
