import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // The desk is built for them in a moment; a browser that starts takes its time.
    hookTimeout: 600_000,
    globalSetup: "test/temporary-folder.ts",
    pool: "threads",
    isolate: false,
    // What hangs is ended; a machine with other work on it is no failure.
    testTimeout: 600_000,
  },
});
