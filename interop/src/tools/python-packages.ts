/**
 * The Python packages that read our exports, with the versions that they were tried with. They are
 * installed into a throw-away environment for each run, and nothing of ours depends on them.
 */
export const PYTHON_PACKAGES = {
  /** Reads Frictionless Data Packages: the reference implementation. */
  "frictionless[json]": "5.21.0",
  /** Reads RDF in any of its forms. */
  rdflib: "7.6.0",
  /** Checks RDF against SHACL shapes. */
  pyshacl: "0.40.1",
  /** Reads GraphML and GEXF. */
  networkx: "3.6.1",
  /** The schema of FollowTheMoney and its own commands. */
  followthemoney: "4.11.2",
  /** Reads GeoJSON and says what RFC 7946 forbids. */
  geojson: "3.3.0",
  /** Reads BibTeX, with LaTeX's escapes. */
  bibtexparser: "2.1.0",
  /** Reads RIS. */
  rispy: "0.10.0",
} as const;
export type PythonPackage = keyof typeof PYTHON_PACKAGES;
