/**
 * Folders that need each other are one folder, or three. A check of its own, since tests may look anywhere: they are left
 * out here, where in .dependency-cruiser.cjs they are read too. A folder and its own subfolder count as one.
 */
const { options } = require('./.dependency-cruiser.cjs');

module.exports = {
  forbidden: [
    {
      name: 'no-circles-of-folders',
      severity: 'error',
      scope: 'folder',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    ...options,
    exclude: { path: `${options.exclude.path}|\\.test\\.tsx?$|^(lib|bin)/testing/` },
  },
};
