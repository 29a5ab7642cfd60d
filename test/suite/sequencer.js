// In which order files of tests run: those that took longest go first, and where no earlier run is known the largest. A file that
// drives the cases of its folder is small and takes longest of all, so that it goes before the others in any case.
const Sequencer = require("@jest/test-sequencer").default;

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const drives = ({ path }) => path.endsWith("lifecycle.test.ts");
    return [...sorted.filter(drives), ...sorted.filter((one) => !drives(one))];
  }
};
