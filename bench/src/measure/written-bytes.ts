import { readFileSync } from "node:fs";

/** Bytes that this process has written so far, to files and elsewhere: https://www.kernel.org/doc/html/latest/filesystems/proc.html */
export function readWrittenBytes(): number | undefined {
  try {
    const [, bytes] = /^wchar: (\d+)$/m.exec(readFileSync("/proc/self/io", "utf8")) ?? [];
    return bytes === undefined ? undefined : Number(bytes);
  } catch {
    return undefined;
  }
}
