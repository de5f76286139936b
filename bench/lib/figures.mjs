// Medians, ratios and tables.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Half of the values lie between these two. */
export const spread = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return [sorted[Math.floor((sorted.length - 1) * 0.25)], sorted[Math.ceil((sorted.length - 1) * 0.75)]];
};

/** The same things in an order of chance. */
export function shuffled(things) {
  const list = [...things];
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(Math.random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const ms = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
export const times = (value, base) => (base > 0 ? `${(value / base).toFixed(2)}x` : '–');

/** Rows of texts as a Markdown table; every column but the first stands right. */
export function table(head, rows) {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((row) => String(row[at]).length)));
  const line = (row) =>
    `| ${row.map((cell, at) => (at ? String(cell).padStart(widths[at]) : String(cell).padEnd(widths[at]))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Bars of the project, held against what was measured. A bar missed is told, and fails nothing: figures depend on time. */
export function bars(list) {
  return list
    .map(
      ({ what, value, limit, show }) =>
        `${value <= limit ? 'held  ' : 'MISSED'} ${what}: ${show(value)}, bar ${show(limit)}`,
    )
    .join('\n');
}

export const ratio = (value) => `${value.toFixed(2)}x`;
