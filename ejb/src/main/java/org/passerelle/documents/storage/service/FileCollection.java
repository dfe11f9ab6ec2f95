package org.passerelle.documents.storage.service;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.documents.preview.service.Previews;
import org.passerelle.documents.service.FileStore;
import org.passerelle.documents.service.KeptFile;

/**
 * Clears away the files that nobody needs: first rows that no version names, later files that no
 * row names. When the figures look wrong, as after a database was restored or a disk was not
 * mounted, it does nothing.
 */
@ApplicationScoped
public class FileCollection {

    private static final System.Logger LOG = System.getLogger(FileCollection.class.getName());
    private static final int SOME = 500;

    /** Fewer files than this share of the rows: something is wrong with the store. */
    private static final double LEAST = 0.8;

    /** So many strays are no cause for concern; more must not be a large share of all files. */
    private static final long FEW = 100;

    private static final double MOST = 0.2;

    @Inject FileStore store;
    @Inject UnusedFilesService unused;
    @Inject Previews previews;

    /**
     * What was done.
     *
     * @param refused whether the figures looked wrong, so that nothing was done
     */
    public record Outcome(long rows, long files, boolean refused) {}

    public synchronized Outcome collect() {
        long files = noteStrays();
        long rows = unused.rows();
        if (lookWrong(files, rows, unused.countStrays())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Nothing is cleared away: {0} files, {1} rows, {2} strays look wrong",
                    files,
                    rows,
                    unused.countStrays());
            return new Outcome(0, 0, true);
        }
        long removedFiles = unused.strays().stream().filter(this::removeStray).count();
        long removedRows = unused.noteRows().stream().filter(this::remove).count();
        return new Outcome(removedRows, removedFiles, false);
    }

    static boolean lookWrong(long files, long rows, long strays) {
        return rows == 0 || files < LEAST * rows || strays > FEW && strays > MOST * files;
    }

    private long noteStrays() {
        Instant young = Instant.now().minus(UnusedFilesService.AGE);
        List<String> some = new ArrayList<>();
        long[] count = new long[1];
        store.forEach(
                file -> {
                    count[0]++;
                    note(file, young, some);
                });
        unused.noteStrays(some);
        return count[0];
    }

    private void note(KeptFile file, Instant young, List<String> some) {
        if (file.keptAt().isBefore(young)) {
            some.add(file.hash());
        }
        if (some.size() >= SOME) {
            unused.noteStrays(some);
            some.clear();
        }
    }

    private boolean removeStray(String hash) {
        boolean gone = unused.removeStray(hash);
        if (gone) {
            previews.forget(hash);
        }
        return gone;
    }

    /** What something else still points at stays. */
    private boolean remove(long row) {
        try {
            return unused.removeRow(row);
        } catch (EJBException e) {
            LOG.log(System.Logger.Level.INFO, "The file of row {0} is still needed", row);
            return false;
        }
    }
}
