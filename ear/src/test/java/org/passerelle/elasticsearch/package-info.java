/**
 * A real Elasticsearch for development and tests, in a process of its own, from its Maven
 * artifacts. It is the core of the server without the modules that the full distribution bundles;
 * production runs the full distribution.
 */
package org.passerelle.elasticsearch;
