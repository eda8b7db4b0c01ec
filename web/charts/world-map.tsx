/** The world, each country shaded by a number; lines and dots where the ledger does not or cannot tell. */
import { useId, useMemo, useRef, useState } from "preact/hooks";
import type { CoverageState } from "../../src/model/coverage.ts";
import { useWords } from "../words/language.ts";
import { MAP_WORDS } from "./map-words.ts";
import { MarkLink } from "./mark-link.tsx";
import { Patterns, patternOf } from "./patterns.tsx";
import { classesOf, classWords, shadeOf } from "./ramp.ts";
import "./ramp.css";
import "./world-map.css";
import { useAtlas } from "./use-atlas.ts";

/** What a map says of one country. */
export interface CountryMark {
  readonly country: string;
  readonly count: number;
  readonly state: CoverageState;
  readonly href: string;
  /** Name, number, coverage, in words. */
  readonly label: string;
}

interface WorldMapProps {
  readonly label: string;
  /** Those with the largest numbers first: arrow keys follow them. Others are land of which nothing is said. */
  readonly marks: readonly CountryMark[];
  /** Outlined: whose contacts they are. */
  readonly chosen?: string | null;
}

const POINT = 3.2;

export function WorldMap({ label, marks, chosen = null }: WorldMapProps) {
  const words = useWords(MAP_WORDS);
  const atlas = useAtlas();
  const id = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [told, tell] = useState<string | null>(null);
  const classes = classesOf(Math.max(0, ...marks.map((m) => m.count)));
  const by = useMemo(() => new Map(marks.map((m, rank) => [m.country, { ...m, rank }])), [marks]);
  /** One stop of the tab key; from there by arrows. */
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || !svg.current) return;
    event.preventDefault();
    const links = [...svg.current.querySelectorAll<SVGAElement>("a")].sort((a, b) => rankOf(a) - rankOf(b));
    const at = links.indexOf(document.activeElement as SVGAElement);
    links[(at + step + links.length) % links.length]?.focus();
  };
  const linked = (country: string, mark: (shade: string, over: string | null) => preact.JSX.Element) => {
    const found = by.get(country);
    if (!found) return mark("shade-none", null);
    return (
      <MarkLink
        key={country}
        href={found.href}
        label={found.label}
        class={`rank-${found.rank}`}
        tabIndex={found.rank === 0 ? 0 : -1}
        onReach={() => tell(found.label)}
        onLeave={() => tell(null)}
      >
        {mark(`shade-${shadeOf(found.count, classes)}`, patternOf(id, found.state))}
      </MarkLink>
    );
  };
  return (
    <figure class="world-map">
      <svg
        ref={svg}
        class="chart"
        aria-label={label}
        viewBox={`0 0 ${atlas?.width ?? 960} ${atlas?.height ?? 440}`}
        onKeyDown={onKeyDown}
      >
        <Patterns id={id} />
        {atlas?.shapes.map(({ country, path }, i) =>
          country ? (
            linked(country, (shade, over) => (
              <g key={country}>
                <path class={`land ${shade}`} d={path} />
                {over ? <path class="over" d={path} fill={over} /> : null}
              </g>
            ))
          ) : (
            <path key={i} class="land shade-none" d={path} />
          ),
        )}
        {atlas?.shapes.map(({ country, path }) =>
          country && country === chosen ? <path key="chosen" class="chosen" d={path} /> : null,
        )}
        {[...(atlas?.points ?? [])].map(([country, [x, y]]) =>
          by.has(country)
            ? linked(country, (shade, over) => (
                <g>
                  <circle class={`land ${shade}`} cx={x} cy={y} r={POINT} />
                  {over ? <circle class="over" cx={x} cy={y} r={POINT} fill={over} /> : null}
                </g>
              ))
            : null,
        )}
      </svg>
      <figcaption>
        <p class="status-line small" aria-hidden="true">
          {told ?? <span class="soft">{words.hint}</span>}
        </p>
        <ul class="key">
          {classes.map((one) => (
            <li key={one.from}>
              <i class={`shade-${one.shade}`} />
              {classWords(one)}
            </li>
          ))}
          <li>
            <i class="shade-0" />
            {words.none}
          </li>
          <li>
            <i class="ground-partly" />
            {words.partly}
          </li>
          <li>
            <i class="ground-not-covered" />
            {words.notCovered}
          </li>
          <li>
            <i class="ground-unknown" />
            {words.unknown}
          </li>
          <li>
            <i class="shade-3 ground-not-covered" />
            {words.atLeast}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

const rankOf = (link: Element): number => Number(/rank-(\d+)/.exec(link.getAttribute("class") ?? "")?.[1]);
