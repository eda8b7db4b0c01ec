/** Progress in words: how many, how fast, how much is left. */
import type { IngestState } from "../../summitry.ts";

/** "1,250 documents, 3 bad; 96/s; 41 %, 12 s left" */
export function progressLine(state: IngestState, seconds: number): string {
  const read = state.documents + state.known + state.bad.length;
  const counts = [`${number(read)} documents`];
  if (state.known > 0) counts.push(`${number(state.known)} already there`);
  if (state.bad.length > 0) counts.push(`${number(state.bad.length)} bad`);
  const parts = [counts.join(", "), `${number(Math.round(read / Math.max(seconds, 0.001)))}/s`];
  if (state.share !== null && state.share > 0) {
    const left = (seconds / state.share) * (1 - state.share);
    parts.push(`${Math.floor(state.share * 100)} %, ${duration(left)} left`);
  }
  return parts.join("; ");
}

/** "12 s", "3 min 5 s", "2 h 4 min" */
export function duration(seconds: number): string {
  const s = Math.round(seconds);
  if (s < 60) return `${s} s`;
  if (s < 3600) return `${Math.floor(s / 60)} min ${s % 60} s`;
  return `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}

const number = (n: number): string => n.toLocaleString("en-US");
