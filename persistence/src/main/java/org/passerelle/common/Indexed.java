package org.passerelle.common;

/**
 * What the search knows. Its search version grows with each change that a search could show, rights
 * included, so that an older state sent late never replaces a newer one in the index.
 */
public interface Indexed {

    Subject subject();

    long getSearchVersion();
}
