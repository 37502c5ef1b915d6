package gantry.export.drawing;

/// Approximate widths of a plain sans-serif face by classes of letters: the same everywhere, whatever fonts are installed.
///
/// The widths are a little generous, so that a text that fits here also fits in the usual system fonts.
public final class MetricsTable implements TextMeasure {

    private static final String HAIR = "ijl'|`";
    private static final String NARROW = " !,./:;[]\\ftI";
    private static final String SLIM = "()-r\"*{}^";
    private static final String SHORT = "ckvxyzsJ";
    private static final String BROAD = "CDGHNOQRUw&";
    private static final String WIDE = "mM%W@—…";

    /// Makes room for faces broader than the average, such as DejaVu Sans.
    private static final double GENEROUS = 1.13;

    private static final double HEAVY = 1.1;

    @Override
    public double width(String text, TextStyle style) {
        double ems = text.codePoints().mapToDouble(MetricsTable::ems).sum();
        return ems * style.size() * GENEROUS * (style.weight() == TextStyle.Weight.NORMAL ? 1 : HEAVY);
    }

    /// The advance of one letter, as a part of the font's size.
    private static double ems(int letter) {
        if (letter >= 0x2e80) {
            return 1;
        }
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if (HAIR.indexOf(letter) >= 0) {
            return 0.24;
        }
        if (NARROW.indexOf(letter) >= 0) {
            return 0.29;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.36;
        }
        if (SHORT.indexOf(letter) >= 0) {
            return 0.5;
        }
        if (BROAD.indexOf(letter) >= 0) {
            return 0.74;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.9;
        }
        return Character.isUpperCase(letter) ? 0.66 : 0.56;
    }
}
