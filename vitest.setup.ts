import fc from 'fast-check';

// The suite tries the same cases each time, so that it fails for a change and not by chance. The soak brings new ones.
fc.configureGlobal({ seed: Number(process.env['PLANLANES_SEED'] ?? 20261122) });
