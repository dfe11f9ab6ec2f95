package org.passerelle.documents.library.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.passerelle.documents.library.Folder;

/** A folder in the tree beside a list, with its depth: trees are drawn as one list of lines. */
public record TreeNode(Folder folder, int depth, long documents, boolean here) {

    /** The tree that is open along a trail, line by line. */
    static List<TreeNode> of(List<Folder> open, Map<Long, Long> counts, Folder here) {
        List<TreeNode> lines = new ArrayList<>();
        add(lines, open, counts, here, null, 0);
        return lines;
    }

    private static void add(
            List<TreeNode> lines,
            List<Folder> open,
            Map<Long, Long> counts,
            Folder here,
            Folder parent,
            int depth) {
        for (Folder folder : open) {
            boolean child =
                    parent == null ? folder.getParent() == null : parent.equals(folder.getParent());
            if (child) {
                lines.add(
                        new TreeNode(
                                folder,
                                Math.min(depth, 6),
                                counts.getOrDefault(folder.getId(), 0L),
                                folder.equals(here)));
                add(lines, open, counts, here, folder, depth + 1);
            }
        }
    }

    public Folder getFolder() {
        return folder;
    }

    public int getDepth() {
        return depth;
    }

    public long getDocuments() {
        return documents;
    }

    public boolean isHere() {
        return here;
    }
}
