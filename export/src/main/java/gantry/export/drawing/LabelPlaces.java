package gantry.export.drawing;

import gantry.model.diagram.EdgeId;
import gantry.model.geometry.Bounds;
import gantry.model.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The places that the label of one line may have, best first by themselves: on the longest stretches in the middle, then
/// towards their ends, then beside them, then the same with a shortened text.
final class LabelPlaces {

    /// How far a label may reach beyond the rectangle around its line, in world units.
    static final double REACH = 128;

    /// The broadest pill, and the broadest beside an upright stretch, in world units.
    private static final double MOST = 240;
    private static final double MOST_BESIDE = 120;

    /// Keeps the label of a loop inside the margin of pictures, in world units.
    private static final double MOST_ON_LOOP = 112;

    /// The narrowest pill with a shortened text, in world units.
    private static final double LEAST = 36;

    private static final double[] PARTS = {0.5, 0.35, 0.65, 0.2, 0.8, 0.05, 0.95};
    private static final double[] SHORTER = {0.7, 0.45};

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

    private final EdgeId id;
    private final List<Point> points;
    private final LineLook look;
    private final List<Place> places = new ArrayList<>();
    private final double length;
    private double longest;

    private LabelPlaces(Line line, LineLook look) {
        this.id = line.id();
        this.points = line.route().points();
        this.look = look;
        this.length = line.route().length();
        for (int i = 0; i + 1 < points.size(); i++) {
            longest = Math.max(longest, points.get(i).distance(points.get(i + 1)));
        }
    }

    static List<Place> of(Line line, String text, LineLook look) {
        var found = new LabelPlaces(line, look);
        double most = line.isLoop() ? MOST_ON_LOOP : MOST;
        String whole = METRICS.fit(text, STYLE, most - Label.PADDING);
        double width = METRICS.width(whole, STYLE) + Label.PADDING;
        if (line.isLoop()) {
            Bounds top = Bounds.between(found.points.get(2), found.points.get(3));
            found.put(whole, width, top.center().plus(0, -Label.HEIGHT / 2 - 2), 2, -1);
        }
        found.putAll(whole, width, 0);
        for (double part : SHORTER) {
            String cut = METRICS.fit(whole, STYLE, Math.max(LEAST, width * part) - Label.PADDING);
            if (!cut.isEmpty() && cut.length() < whole.length()) {
                found.putAll(cut, METRICS.width(cut, STYLE) + Label.PADDING, CUT * (2 - part));
            }
        }
        found.places.sort(Comparator.comparingDouble(Place::cost));
        return found.places;
    }

    private void put(String text, double width, Point middle, int stretch, double cost) {
        var pill = new Bounds(middle.x() - width / 2, middle.y() - Label.HEIGHT / 2, width, Label.HEIGHT);
        places.add(new Place(new Label(id, text, pill), stretch, cost));
    }

    private void putAll(String text, double width, double cost) {
        for (int i = 0; i + 1 < points.size(); i++) {
            Bounds stretch = Bounds.between(points.get(i), points.get(i + 1));
            double worse = cost + SHORT_STRETCH * (1 - Math.max(stretch.width(), stretch.height()) / longest);
            if (stretch.width() >= stretch.height()) {
                putAcross(text, width, i, worse);
            } else {
                putUpright(text, width, i, worse + UPRIGHT);
            }
        }
    }

    private void putAcross(String text, double width, int i, double cost) {
        Bounds stretch = Bounds.between(points.get(i), points.get(i + 1));
        boolean forward = points.get(i).x() <= points.get(i + 1).x();
        double low = stretch.x() + margin(forward ? i : i + 1, i) + width / 2;
        double high = stretch.right() - margin(forward ? i + 1 : i, i) - width / 2;
        if (low <= high) {
            for (double part : PARTS) {
                double x = Math.clamp(stretch.x() + stretch.width() * part, low, high);
                put(text, width, new Point(x, stretch.y()), i, cost + OFF_MIDDLE * Math.abs(part - 0.5));
            }
        }
        double beside = Label.HEIGHT / 2 + GAP;
        for (double part : PARTS) {
            double worse = cost + BESIDE + OFF_MIDDLE * Math.abs(part - 0.5);
            double x = low <= high
                    ? Math.clamp(stretch.x() + stretch.width() * part, low, high)
                    : stretch.x() + stretch.width() * part;
            put(text, width, new Point(x, stretch.y() - beside), i, worse);
            put(text, width, new Point(x, stretch.y() + beside), i, worse + 1);
        }
    }

    private void putUpright(String text, double width, int i, double cost) {
        Bounds stretch = Bounds.between(points.get(i), points.get(i + 1));
        boolean forward = points.get(i).y() <= points.get(i + 1).y();
        double low = stretch.y() + margin(forward ? i : i + 1, i) + Label.HEIGHT / 2;
        double high = stretch.bottom() - margin(forward ? i + 1 : i, i) - Label.HEIGHT / 2;
        for (double part : PARTS) {
            double y = stretch.y() + stretch.height() * part;
            double worse = cost + OFF_MIDDLE * Math.abs(part - 0.5);
            if (low <= high) {
                put(text, width, new Point(stretch.x(), Math.clamp(y, low, high)), i, worse);
            }
            if (width <= MOST_BESIDE) {
                double place = low <= high ? Math.clamp(y, low, high) : y;
                put(text, width, new Point(stretch.x() + width / 2 + GAP, place), i, worse + BESIDE);
                put(text, width, new Point(stretch.x() - width / 2 - GAP, place), i, worse + BESIDE + 1);
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
