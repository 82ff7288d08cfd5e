import fc from 'fast-check';

// Continuous integration judges a change, so it tries the same cases every time; everywhere else
// each run looks for new ones.
if (process.env.CI) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_121 });
