package org.passerelle.content.web;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.content.service.ComparedBlock;

/** A row of a comparison: one block, or several that stayed the same and are folded away. */
public final class DiffRow {

    /** This many unchanged blocks are shown around a change. */
    private static final int AROUND = 1;

    private final List<ComparedBlock> blocks;
    private final int place;

    private DiffRow(List<ComparedBlock> blocks, int place) {
        this.blocks = blocks;
        this.place = place;
    }

    /** The rows for these blocks, each change numbered from 1. */
    public static List<DiffRow> of(List<ComparedBlock> blocks) {
        List<DiffRow> rows = new ArrayList<>();
        int changes = 0;
        int next = 0;
        while (next < blocks.size()) {
            int end = endOfSame(blocks, next);
            if (end == next) {
                rows.add(new DiffRow(List.of(blocks.get(next)), ++changes));
                next++;
            } else {
                addSame(rows, blocks, next, end);
                next = end;
            }
        }
        return rows;
    }

    private static int endOfSame(List<ComparedBlock> blocks, int from) {
        int end = from;
        while (end < blocks.size() && blocks.get(end).isSame()) {
            end++;
        }
        return end;
    }

    private static void addSame(List<DiffRow> rows, List<ComparedBlock> blocks, int from, int end) {
        int firstFolded = from == 0 ? from : from + AROUND;
        int lastFolded = end == blocks.size() ? end : end - AROUND;
        if (lastFolded - firstFolded < 2) {
            firstFolded = end;
            lastFolded = end;
        }
        for (int i = from; i < firstFolded; i++) {
            rows.add(new DiffRow(List.of(blocks.get(i)), 0));
        }
        if (lastFolded > firstFolded) {
            rows.add(new DiffRow(blocks.subList(firstFolded, lastFolded), 0));
        }
        for (int i = lastFolded; i < end; i++) {
            rows.add(new DiffRow(List.of(blocks.get(i)), 0));
        }
    }

    public boolean isFolded() {
        return blocks.size() > 1;
    }

    public boolean isChange() {
        return place > 0;
    }

    /** The number of the change; 0 for what stayed the same. */
    public int getPlace() {
        return place;
    }

    /** The block of a row that is not folded. */
    public ComparedBlock getBlock() {
        return blocks.get(0);
    }

    public List<ComparedBlock> getBlocks() {
        return blocks;
    }
}
