/** The cells of one row that `CsvRowSplitter` gave: quotes taken off, doubled ones made single. */
export function toCells(row: string, delimiter: string): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (row[at] === '"') {
      let close = at + 1;
      while (close < row.length) {
        close = row.indexOf('"', close);
        if (close === -1) close = row.length;
        else if (row[close + 1] === '"') close += 2;
        else break;
      }
      cells.push(row.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
    } else {
      const end = row.indexOf(delimiter, at);
      cells.push(row.slice(at, end === -1 ? row.length : end));
      at = end === -1 ? row.length : end;
    }
    if (at >= row.length) return cells;
    at += delimiter.length;
  }
}
