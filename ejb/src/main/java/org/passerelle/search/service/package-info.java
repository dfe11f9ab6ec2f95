/**
 * One question over everything the viewer may read: people, groups, documents, pages and
 * discussions. Elasticsearch finds; the database decides what is shown.
 */
package org.passerelle.search.service;
