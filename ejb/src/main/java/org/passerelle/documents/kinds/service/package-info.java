/** What an administrator does with the kinds of documents. */
package org.passerelle.documents.kinds.service;
