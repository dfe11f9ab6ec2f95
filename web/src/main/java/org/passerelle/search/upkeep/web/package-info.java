/** What an administrator sees of the index: its log, and the files that nobody finds. */
package org.passerelle.search.upkeep.web;
