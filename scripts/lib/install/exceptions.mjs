// What a fresh app is given besides what the README says, each with what it avoids. None changes what an installation
// does: they make up for a registry that lags, or for a compiler's minutes.

/** Versions asked for by name. */
export const resolutions = {};

/** Packages that are installed and not compiled. */
export const notBuilt = {
  keytar:
    'an optional keychain of a Kubernetes client: without libsecret its compilation fails, and costs time',
  'tree-sitter':
    'parses OpenAPI documents in an editor that is not opened here: a minute of compilation each',
  'tree-sitter-json': 'the same',
  '@tree-sitter-grammars/tree-sitter-yaml': 'the same',
  'cpu-features':
    'an optional part of the Docker client of TechDocs: compiled for nothing here',
  ssh2: 'the same',
};
