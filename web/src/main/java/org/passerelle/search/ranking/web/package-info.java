/** Where administrators look into the order of results, change it and judge it. */
package org.passerelle.search.ranking.web;
