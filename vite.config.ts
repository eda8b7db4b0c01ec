import { defineConfig } from "vite";

/** The desk: pages that `summitry serve` gives from dist/desk. */
export default defineConfig({
  root: "web",
  publicDir: false,
  build: {
    outDir: "../dist/desk",
    emptyOutDir: true,
    target: "es2022",
    // A policy without inline code: nothing may become a data address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
