package org.passerelle.bench;

/** Seconds of processor that each process has used. */
record ProcessorTime(double payara, double database, double search, double client) {

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(
                payara - before.payara,
                database - before.database,
                search - before.search,
                client - before.client);
    }
}
