/**
 * The part of Elasticsearch's bundled module {@code analysis-common} that our index definition
 * uses, under the same names and settings. The core from Maven comes without that module; every
 * full distribution has it, so this never ships.
 */
package org.passerelle.elasticsearch.analysis;
