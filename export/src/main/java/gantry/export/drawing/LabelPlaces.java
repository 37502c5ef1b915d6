package gantry.export.drawing;

import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places that the label of one line may have, in groups: on the line, in the middle of long stretches rather than at
/// their ends; beside the line; the same with a shortened text. Every place of a group is worth more than all of the next.
final class LabelPlaces {

    /// How far a label may reach beyond the rectangle around its line at most, in world units.
    static final double REACH = 128;

    /// The broadest pill, and the broadest beside an upright stretch, in world units.
    private static final double MOST = 240;
    private static final double MOST_BESIDE = 120;

    /// Keeps the label of a loop inside the margin of pictures, in world units.
    private static final double MOST_ON_LOOP = 112;

    /// The narrowest pill with a shortened text, in world units.
    private static final double LEAST = 36;

    private static final double[] PARTS = {0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95};
    private static final double[] SHORTER = {0.7, 0.45, 0};

    /// What a place costs for not being the middle, not the longest stretch, beside the line, or too narrow for the text.
    private static final double OFF_MIDDLE = 6;
    private static final double SHORT_STRETCH = 5;
    private static final double UPRIGHT = 1;
    private static final double BESIDE = 12;
    private static final double CUT = 16;

    /// How far a pill stays away from a corner and from the arrow head, in world units.
    private static final double CORNER = 8;
    private static final double HEAD = 10;

    /// Between a line and a label beside it, in world units.
    private static final double GAP = 3;

    private static final MetricsTable METRICS = new MetricsTable();
    private static final TextStyle STYLE = Label.style(Colour.BLACK);

    /// One place.
    ///
    /// @param stretch which part of the line it stands at
    record Place(Label label, int stretch, double cost) {}

    /// How many groups there are.
    static final int GROUPS = 3;

    private final EdgeId id;
    private final List<Point> points;
    private final LineLook look;
    private final String whole;
    private final double width;
    private final boolean loop;
    private final double length;
    private final double reach;
    private final List<Place> places = new ArrayList<>();
    private double longest;

    private LabelPlaces(Line line, LineLook look, String whole, double width) {
        this.id = line.id();
        this.points = line.route().points();
        this.look = look;
        this.whole = whole;
        this.width = width;
        this.loop = line.isLoop();
        this.length = line.route().length();
        this.reach = Math.max(Label.HEIGHT, width <= MOST_BESIDE ? width : Math.max(MOST_BESIDE, width / 2)) + 2 * GAP;
        for (int i = 0; i + 1 < points.size(); i++) {
            longest = Math.max(longest, points.get(i).distance(points.get(i + 1)));
        }
    }

    static LabelPlaces of(Line line, String text, LineLook look) {
        String whole = METRICS.fit(text, STYLE, (line.isLoop() ? MOST_ON_LOOP : MOST) - Label.PADDING);
        return new LabelPlaces(line, look, whole, METRICS.width(whole, STYLE) + Label.PADDING);
    }

    /// How far from the rectangle around the line any place may be, in world units.
    double reach() {
        return reach;
    }

    /// The places of a group, best first by themselves; the groups count from 0.
    List<Place> group(int number) {
        places.clear();
        switch (number) {
            case 0 -> {
                if (loop) {
                    Bounds top = Bounds.between(points.get(2), points.get(3));
                    put(whole, width, top.center().plus(0, -Label.HEIGHT / 2 - 2), 2, -1);
                }
                putAll(whole, width, 0, false);
            }
            case 1 -> putAll(whole, width, BESIDE, true);
            default -> putCut();
        }
        places.sort(Comparator.comparingDouble(Place::cost));
        return places;
    }

    private void putCut() {
        for (double part : SHORTER) {
            double room = Math.max(LEAST, Math.min(width * part, part < 0.5 ? MOST_BESIDE : MOST));
            String cut = METRICS.fit(whole, STYLE, room - Label.PADDING);
            if (!cut.isEmpty() && cut.length() < whole.length()) {
                double narrow = METRICS.width(cut, STYLE) + Label.PADDING;
                putAll(cut, narrow, CUT * (2 - part), false);
                putAll(cut, narrow, CUT * (2 - part) + BESIDE, true);
            }
        }
    }

    private void put(String text, double width, Point middle, int stretch, double cost) {
        var pill = new Bounds(middle.x() - width / 2, middle.y() - Label.HEIGHT / 2, width, Label.HEIGHT);
        places.add(new Place(new Label(id, text, pill, reach), stretch, cost));
    }

    private void putAll(String text, double width, double cost, boolean beside) {
        for (int i = 0; i + 1 < points.size(); i++) {
            Bounds stretch = Bounds.between(points.get(i), points.get(i + 1));
            double worse = cost + SHORT_STRETCH * (1 - Math.max(stretch.width(), stretch.height()) / longest);
            if (stretch.width() >= stretch.height()) {
                putAcross(text, width, i, worse, beside);
            } else {
                putUpright(text, width, i, worse + UPRIGHT, beside);
            }
        }
    }

    private void putAcross(String text, double width, int i, double cost, boolean beside) {
        Bounds stretch = Bounds.between(points.get(i), points.get(i + 1));
        boolean forward = points.get(i).x() <= points.get(i + 1).x();
        double low = stretch.x() + margin(forward ? i : i + 1, i) + width / 2;
        double high = stretch.right() - margin(forward ? i + 1 : i, i) - width / 2;
        double away = Label.HEIGHT / 2 + GAP;
        for (double part : PARTS) {
            double x = place(stretch.x() + stretch.width() * part, low, high);
            double worse = cost + OFF_MIDDLE * Math.abs(part - 0.5);
            if (beside) {
                put(text, width, new Point(x, stretch.y() - away), i, worse);
                put(text, width, new Point(x, stretch.y() + away), i, worse + 1);
            } else if (low <= high) {
                put(text, width, new Point(x, stretch.y()), i, worse);
            }
        }
    }

    private static double place(double wanted, double low, double high) {
        return low <= high ? Math.clamp(wanted, low, high) : wanted;
    }

    private void putUpright(String text, double width, int i, double cost, boolean beside) {
        Bounds stretch = Bounds.between(points.get(i), points.get(i + 1));
        boolean forward = points.get(i).y() <= points.get(i + 1).y();
        double low = stretch.y() + margin(forward ? i : i + 1, i) + Label.HEIGHT / 2;
        double high = stretch.bottom() - margin(forward ? i + 1 : i, i) - Label.HEIGHT / 2;
        for (double part : PARTS) {
            double y = place(stretch.y() + stretch.height() * part, low, high);
            double worse = cost + OFF_MIDDLE * Math.abs(part - 0.5);
            if (beside && width <= MOST_BESIDE) {
                put(text, width, new Point(stretch.x() + width / 2 + GAP, y), i, worse);
                put(text, width, new Point(stretch.x() - width / 2 - GAP, y), i, worse + 1);
            } else if (!beside && low <= high) {
                put(text, width, new Point(stretch.x(), y), i, worse);
            }
        }
    }

    /// How much of a stretch at one of its corners carries something else.
    ///
    /// @param corner the number of the corner, one of the two of stretch `i`
    private double margin(int corner, int i) {
        if (corner == points.size() - 1) {
            return HEAD;
        }
        if (corner == 0) {
            return look.isMarked(length) ? LineLook.MARK * 1.5 + 2 : 4;
        }
        return Math.min(CORNER, points.get(i).distance(points.get(i + 1)) / 2);
    }
}
