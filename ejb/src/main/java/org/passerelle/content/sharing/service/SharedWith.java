package org.passerelle.content.sharing.service;

import org.passerelle.content.Share;

/** A share, with the name of those with whom it is. */
public record SharedWith(Party party, Share share) {

    public Party getParty() {
        return party;
    }

    public Share getShare() {
        return share;
    }
}
