/**
 * What is said of documents, how long they are kept, what must not go and what has gone: the duties
 * of whoever keeps the records of a public body.
 */
package org.passerelle.documents.records;
