/** The pages of whoever says what documents are, and of whoever keeps the records. */
package org.passerelle.documents.records.web;
