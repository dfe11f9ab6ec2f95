/**
 * The example government: the one fixture of tests, demonstration and benchmarks. Its texts are in
 * {@code src/test/resources/example}; what is here reads them and brings them to life.
 */
package org.passerelle.example;
