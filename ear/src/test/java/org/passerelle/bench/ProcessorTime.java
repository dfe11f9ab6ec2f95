package org.passerelle.bench;

/** Seconds of processor that each process of the house has used, and the whole machine. */
record ProcessorTime(double payara, double database, double search, double client, double all) {

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                payara - before.payara,
                database - before.database,
                search - before.search,
                client - before.client,
                all - before.all);
    }

    /** What was used by processes that are none of ours. */
    double others() {
        return Math.max(0, all - payara - database - search - client);
    }
}
