#!/usr/bin/env node
import { setFlagsFromString } from "node:v8";
import { outliveLeftovers } from "../leftovers.ts";
import { runProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";

// The rules are a thousand regular expressions, most of them tried again and again. Node compiles each twice, first for its
// interpreter; compiled once, at once, the first text is read in three fifths of the time and a collection a fifth faster.
setFlagsFromString("--no-regexp-tier-up");

outliveLeftovers();
process.exitCode = await runProgram(process.argv.slice(2), processTerminal());
