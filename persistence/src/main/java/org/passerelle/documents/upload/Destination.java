package org.passerelle.documents.upload;

import org.passerelle.documents.library.Spot;

/**
 * Where files are to be put.
 *
 * @param groupId the group whose library it is; null for the commons or the personal space
 * @param personal whether it is the personal space of whoever deposits
 * @param folderId the folder there, which then says the library too; null for the top
 */
public record Destination(Long groupId, boolean personal, Long folderId) {

    public static final Destination COMMONS = new Destination(null, false, null);

    /** The top of the library of a group, or of the commons when there is none. */
    public static Destination group(Long groupId) {
        return new Destination(groupId, false, null);
    }

    /** As places of libraries are named, see {@link Spot#name}. */
    public String spotName() {
        if (folderId != null) {
            return "d" + folderId;
        }
        if (personal) {
            return Spot.MINE;
        }
        return groupId == null ? Spot.COMMONS : "g" + groupId;
    }

    public Destination in(Long folder) {
        return new Destination(groupId, personal, folder);
    }
}
