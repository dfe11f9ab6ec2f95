package org.passerelle.documents.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passerelle.documents.library.Folder;
import org.passerelle.documents.library.Spot;
import org.passerelle.documents.library.service.LibraryBrowsingService;
import org.passerelle.documents.library.service.LibraryBrowsingService.Look;
import org.passerelle.documents.library.service.ShelfService;
import org.passerelle.documents.service.Reception;
import org.passerelle.groups.Principals;
import org.passerelle.groups.WorkingGroup;

/**
 * The libraries: the hall from which one goes to each, a folder of one, or what one keeps at hand.
 */
@Named
@RequestScoped
public class LibraryBrowser {

    @Inject LibraryBrowsingService browsing;
    @Inject ShelfService shelves;
    @Inject LibraryHall hall;
    @Inject LibraryRows lines;
    @Inject Reception reception;

    private String shelf = "";
    private Long groupId;
    private Long folderId;
    private int deposited;
    private final ListOrder order = new ListOrder();

    private Look look;
    private ShelfService.Page page;
    private List<LibraryRow> rows;

    /** Reads it once, so that what may not be seen is not found before anything is shown. */
    public void open() {
        if (isFolderPage()) {
            look = browsing.look(getPlaceName(), order.listing());
        } else if (isAtHand()) {
            page = shelves.look(shelfAsked(), order.getFrom(), ShelfService.SHELF);
        } else {
            hall.open(order.getFrom());
        }
    }

    /** Whether one place is looked at: a folder or the top of a library. */
    public boolean isFolderPage() {
        return folderId != null
                || groupId != null
                || shelf.equals(Spot.COMMONS)
                || shelf.equals(Spot.MINE);
    }

    public boolean isAtHand() {
        return !isFolderPage() && shelf.matches(LibraryAddress.SHELVES);
    }

    /** The name of the place or shelf, as forms hand it back. */
    public String getPlaceName() {
        if (folderId != null) {
            return "d" + folderId;
        }
        return groupId == null ? shelf : "g" + groupId;
    }

    /** The name of the library it belongs to. */
    public String getLibraryName() {
        return look() == null ? "" : Spot.top(look().spot().place()).name();
    }

    /** The address of this place, to come back to. */
    public String getAddress() {
        return LibraryAddress.of(getPlaceName());
    }

    public String getLibraryAddress() {
        return LibraryAddress.of(getLibraryName());
    }

    public List<LibraryRow> getRows() {
        if (rows == null) {
            rows =
                    look() != null
                            ? lines.of(look(), order)
                            : lines.of(page == null ? List.of() : page.documents(), order);
        }
        return rows;
    }

    public List<TreeNode> getTree() {
        return TreeNode.of(look().tree(), look().documentCounts(), look().spot().folder());
    }

    /** The folders above this one. */
    public List<Folder> getTrail() {
        List<Folder> trail = look().trail();
        return trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1);
    }

    public Folder getFolder() {
        return look() == null ? null : look().spot().folder();
    }

    /** The group whose library it is; null elsewhere. */
    public WorkingGroup getGroup() {
        return look() == null ? null : look().spot().place().group();
    }

    public boolean isPersonal() {
        return look() != null && look().spot().place().isPersonal();
    }

    /** The folder looked at, into which files are deposited; null at the top of a library. */
    public Long getDepositFolderId() {
        return folderId;
    }

    /** Whether the hall is looked at, from which one goes to the libraries. */
    public boolean isAtEntrance() {
        return hall.isOpen();
    }

    /** Who reads here, as bundles name it. */
    public String getReadersKind() {
        if (isPersonal()) {
            return "owner";
        }
        return isOpenToAll() ? "all" : "members";
    }

    public boolean isOpenToAll() {
        return look().spot().place().readers().contains(Principals.ALL);
    }

    /** How many members the group has. */
    public long getReaders() {
        return look().readers();
    }

    public long getUsed() {
        return look().fullness().used();
    }

    /** How much may be held; 0 where nobody counts. */
    public long getQuota() {
        return look().fullness().quota();
    }

    public boolean isClosed() {
        return look() != null && !look().open();
    }

    public boolean isWelcoming() {
        return look() != null && look().welcome().deposits();
    }

    public boolean isAddingFolders() {
        return look() != null && look().welcome().addsFolders();
    }

    /** How much of what may be held is used, in hundredths. */
    public long getFullness() {
        return look().fullness().share();
    }

    /** The first document of the next part; 0 when there is none. */
    public int getNext() {
        boolean more = look == null ? page != null && page.more() : look.more();
        return more ? order.getFrom() + LibraryBrowsingService.SHELF : 0;
    }

    /** The list in the same order, with what follows the address of the place. */
    public String addressWith(String parameters) {
        String address = getAddress();
        return address + (address.contains("?") ? "&" : "?") + parameters;
    }

    public long getLimit() {
        return reception.limit();
    }

    private Look look() {
        if (look == null && isFolderPage()) {
            open();
        }
        return look;
    }

    private ShelfService.Shelf shelfAsked() {
        return switch (shelf) {
            case "favoris" -> ShelfService.Shelf.STARRED;
            case "recents" -> ShelfService.Shelf.OPENED;
            default -> ShelfService.Shelf.SHARED;
        };
    }

    public ListOrder getOrder() {
        return order;
    }

    public String getShelf() {
        return shelf;
    }

    public void setShelf(String name) {
        shelf = name == null ? "" : name;
    }

    public Long getGroupId() {
        return groupId;
    }

    public void setGroupId(Long groupId) {
        this.groupId = groupId;
    }

    public Long getFolderId() {
        return folderId;
    }

    public void setFolderId(Long folderId) {
        this.folderId = folderId;
    }

    /** How many files have just been deposited by a plain form. */
    public int getDeposited() {
        return deposited;
    }

    public void setDeposited(int deposited) {
        this.deposited = deposited;
    }
}
