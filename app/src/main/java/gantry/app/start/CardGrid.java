package gantry.app.start;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Cards of equal width in as many columns as fit, rows as high as their highest card. Arrow keys walk from card to card.
final class CardGrid extends Region {

    private final double leastWidth;
    private final double gap;
    private int mostRows = Integer.MAX_VALUE;

    /// @param leastWidth of a card in pixels; wider ones share the room that is left
    CardGrid(double leastWidth, double gap) {
        this.leastWidth = leastWidth;
        this.gap = gap;
        getStyleClass().add("card-grid");
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    void setCards(List<? extends Node> cards) {
        getChildren().setAll(cards);
    }

    /// Leaves out what would stand in further rows.
    void setMostRows(int rows) {
        mostRows = rows;
        requestLayout();
    }

    /// How many cards stand in a row.
    int columns() {
        return columns(getWidth());
    }

    private int columns(double width) {
        return Math.max(1, (int) ((width + gap) / (leastWidth + gap)));
    }

    private List<Node> cards() {
        return getChildren();
    }

    private double cardWidth(double width) {
        int columns = columns(width);
        return Math.floor((width - (columns - 1) * gap) / columns);
    }

    private double rowHeight(int first, int columns, double cardWidth) {
        return cards().stream().skip(first).limit(columns)
                .mapToDouble(card -> card.prefHeight(cardWidth))
                .max()
                .orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return leastWidth;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastWidth;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double known = width > 0 ? width : leastWidth;
        int columns = columns(known);
        double height = 0;
        int row = 0;
        for (int first = 0; first < cards().size() && row < mostRows; first += columns) {
            height += (row == 0 ? 0 : gap) + rowHeight(first, columns, cardWidth(known));
            row++;
        }
        return Math.ceil(height);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns();
        double width = cardWidth(getWidth());
        double y = 0;
        for (int first = 0; first < cards().size(); first += columns) {
            boolean isShown = first / columns < mostRows;
            double height = Math.ceil(rowHeight(first, columns, width));
            for (int i = first; i < Math.min(first + columns, cards().size()); i++) {
                Node card = cards().get(i);
                card.setVisible(isShown);
                card.resizeRelocate((i - first) * (width + gap), isShown ? y : 0, width, height);
            }
            y += height + gap;
        }
    }

    private void walk(KeyEvent event) {
        int current = focused();
        if (current < 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int target = switch (event.getCode()) {
            case LEFT -> current - 1;
            case RIGHT -> current + 1;
            case UP -> current - columns();
            case DOWN -> current + columns();
            case HOME -> 0;
            case END -> cards().size() - 1;
            default -> current;
        };
        if (target == current) {
            return;
        }
        boolean isLastRow = event.getCode() == KeyCode.DOWN && target >= cards().size();
        int last = cards().size() - 1;
        int reached = isLastRow && current / columns() < last / columns() ? last : target;
        if (reached >= 0 && reached <= last && cards().get(reached).isVisible()) {
            focus(cards().get(reached));
            event.consume();
        }
    }

    private static void focus(Node card) {
        Node focused = card.isFocusTraversable() ? card : card.lookup(".start-card");
        focused.requestFocus();
    }

    /// Which card has the focus, or holds what has it; -1 when none does.
    private int focused() {
        for (int i = 0; i < cards().size(); i++) {
            if (cards().get(i).isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }
}
