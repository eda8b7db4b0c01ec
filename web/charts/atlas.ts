/** Today's countries as shapes, and small ones as points: loaded when a map is first shown. */
import { geoEqualEarth, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { CountryId } from "../../src/model/country.ts";

interface Shape {
  /** Null: land of which the roster has no country. */
  readonly country: CountryId | null;
  /** SVG path. */
  readonly path: string;
}
export interface Atlas {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly points: ReadonlyMap<CountryId, readonly [x: number, y: number]>;
}

/** ISO 3166-1 numbers of the shapes with our ids. */
const NUMBERED = `004AFG 024AGO 008ALB 784ARE 032ARG 051ARM 036AUS 040AUT 031AZE 108BDI 056BEL 204BEN 854BFA 050BGD 100BGR
044BHS 070BIH 112BLR 084BLZ 068BOL 076BRA 096BRN 064BTN 072BWA 140CAF 124CAN 756CHE 152CHL 156CHN 384CIV 120CMR 180COD
178COG 170COL 188CRI 192CUB 196CYP 203CZE 276DEU 262DJI 208DNK 214DOM 012DZA 218ECU 818EGY 232ERI 724ESP 233EST 231ETH
246FIN 242FJI 250FRA 266GAB 826GBR 268GEO 288GHA 324GIN 270GMB 624GNB 226GNQ 300GRC 320GTM 328GUY 340HND 191HRV 332HTI
348HUN 360IDN 356IND 372IRL 364IRN 368IRQ 352ISL 376ISR 380ITA 388JAM 400JOR 392JPN 398KAZ 404KEN 417KGZ 116KHM 410KOR
414KWT 418LAO 422LBN 430LBR 434LBY 144LKA 426LSO 440LTU 442LUX 428LVA 504MAR 498MDA 450MDG 484MEX 807MKD 466MLI 104MMR
499MNE 496MNG 508MOZ 478MRT 454MWI 458MYS 516NAM 540NCL 562NER 566NGA 558NIC 528NLD 578NOR 524NPL 554NZL 512OMN 586PAK
591PAN 604PER 608PHL 598PNG 616POL 408PRK 620PRT 600PRY 275PSE 634QAT 642ROU 643RUS 646RWA 682SAU 729SDN 686SEN 090SLB
694SLE 222SLV 706SOM 688SRB 728SSD 740SUR 703SVK 705SVN 752SWE 748SWZ 760SYR 148TCD 768TGO 764THA 762TJK 795TKM 626TLS
780TTO 788TUN 792TUR 158TWN 834TZA 800UGA 804UKR 858URY 840USA 860UZB 862VEN 704VNM 548VUT 887YEM 710ZAF 894ZMB 716ZWE`;
const ID_OF = new Map(NUMBERED.split(/\s/).map((word) => [word.slice(0, 3), word.slice(3)]));
/** Without a number of its own. */
const KOSOVO = { name: "Kosovo", id: "XKX" };
const ANTARCTICA = "010";

/** Too small for a shape: longitude and latitude. */
const POINTS = `AND 1.6 42.5,ANT -69 12.2,ATG -61.8 17.3,BHR 50.5 26,BRB -59.6 13.2,COK -159.8 -21.2,COM 43.7 -11.9,
CPV -24 16,DMA -61.4 15.4,FSM 158.2 6.9,GRD -61.7 12.1,KIR 173 1.4,KNA -62.7 17.3,LCA -61 13.9,LIE 9.5 47.1,MCO 7.4 43.8,
MDV 73.5 3.7,MHL 170.3 7,MLT 14.4 35.9,MUS 57.6 -20.3,NIU -169.9 -19,NRU 166.9 -0.5,PLW 134.4 7.3,PYF -149.5 -17.6,
SGP 103.8 1.4,SMR 12.5 43.9,STP 6.7 0.4,SYC 55.5 -4.7,TON -174.8 -20.4,TUV 179.2 -8.5,VAT 12.4 41.9,VCT -61.2 13.2,
WSM -172.2 -13.8`;

const WIDTH = 960;
/** South of it there is no country. */
const SOUTH = -56;

let loaded: Promise<Atlas> | null = null;

export function loadAtlas(): Promise<Atlas> {
  loaded ??= import("world-atlas/countries-110m.json").then((module) =>
    atlasOf((module.default ?? module) as unknown as Topology),
  );
  return loaded;
}

function atlasOf(topology: Topology): Atlas {
  const countries = topology.objects.countries as GeometryCollection<{ name: string }>;
  const { features } = feature(topology, countries);
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, { type: "Sphere" });
  const [, bottom] = projection([11, SOUTH]) as [number, number];
  const [, top] = projection([11, 84]) as [number, number];
  const [x, y] = projection.translate();
  projection.translate([x, y - top]);
  const path = geoPath(projection).digits(1);
  return {
    width: WIDTH,
    height: Math.ceil(bottom - top),
    shapes: features
      .filter(({ id }) => id !== ANTARCTICA)
      .map((shape) => {
        const country = ID_OF.get(String(shape.id)) ?? (shape.properties.name === KOSOVO.name ? KOSOVO.id : null);
        return { country, path: path(shape) ?? "" };
      }),
    points: new Map(
      POINTS.split(/,\s*/).map((text) => {
        const [id, longitude, latitude] = text.split(" ") as [string, string, string];
        return [id, projection([+longitude, +latitude]) as [number, number]];
      }),
    ),
  };
}
