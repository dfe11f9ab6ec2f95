/** What is done with the records: said of them, kept, held, declared and, in time, destroyed. */
package org.passerelle.documents.records.service;
