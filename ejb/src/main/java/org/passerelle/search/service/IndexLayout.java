package org.passerelle.search.service;

/**
 * How an index lies on the nodes of the engine.
 *
 * @param shards into how many parts it is cut, each on one node; a change makes a new index. One
 *     does well up to some tens of gigabytes
 * @param replicas how many copies there are of each part, on other nodes, so that a node may fail;
 *     fewer while there are not enough nodes. A change is taken at the next start
 */
record IndexLayout(int shards, int replicas) {

    IndexLayout {
        if (shards < 1 || replicas < 0) {
            throw new IllegalArgumentException(
                    "passerelle.search.shards is at least 1, passerelle.search.replicas at least 0");
        }
    }

    /** As many copies as there are nodes for them. */
    String expansion() {
        return "0-" + replicas;
    }
}
