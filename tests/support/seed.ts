import fc from "fast-check";

// A run that fails fails again. SEED takes another one.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20_261_128) });
