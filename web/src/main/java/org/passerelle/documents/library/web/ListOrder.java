package org.passerelle.documents.library.web;

import java.util.Map;
import org.passerelle.documents.library.SortOrder;
import org.passerelle.documents.library.service.LibraryBrowsingService.Listing;

/** How a list is shown: by what it is sorted, from where on, as lines or as a grid. */
public class ListOrder {

    private static final Map<String, SortOrder> ORDERS =
            Map.of(
                    "nom", SortOrder.NAME,
                    "modifie", SortOrder.CHANGED,
                    "par", SortOrder.BY,
                    "taille", SortOrder.SIZE,
                    "type", SortOrder.KIND);

    private String by = "nom";
    private String way = "";
    private String view = "liste";
    private int from;

    Listing listing() {
        return new Listing(ORDERS.get(by), isFalling(), from);
    }

    public boolean isFalling() {
        return way.isEmpty() ? ORDERS.get(by).isFallingFirst() : way.equals("desc");
    }

    /** What an address says to sort by this, the other way round when it is sorted so already. */
    public String to(String name) {
        boolean other = name.equals(by);
        boolean falling = other ? !isFalling() : ORDERS.get(name).isFallingFirst();
        return "tri=" + name + "&sens=" + (falling ? "desc" : "asc") + viewParameter();
    }

    /** What an address says to see the same again. */
    public String getItself() {
        return "tri=" + by + "&sens=" + (isFalling() ? "desc" : "asc") + viewParameter();
    }

    /** What an address says to go on in the same order. */
    public String goingOn(int next) {
        return getItself() + "&depuis=" + next;
    }

    /** What an address says to see the same as lines or as a grid. */
    public String as(String name) {
        return "tri=" + by + "&sens=" + (isFalling() ? "desc" : "asc") + "&vue=" + name;
    }

    private String viewParameter() {
        return isGrid() ? "&vue=grille" : "";
    }

    /** What a column header says of itself. */
    public String sorted(String name) {
        if (!name.equals(by)) {
            return "none";
        }
        return isFalling() ? "descending" : "ascending";
    }

    public boolean isGrid() {
        return view.equals("grille");
    }

    public String getBy() {
        return by;
    }

    public void setBy(String name) {
        by = ORDERS.containsKey(String.valueOf(name)) ? name : "nom";
    }

    public String getWay() {
        return way;
    }

    public void setWay(String name) {
        way = name == null ? "" : name;
    }

    public String getView() {
        return view;
    }

    public void setView(String name) {
        view = "grille".equals(name) ? name : "liste";
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
